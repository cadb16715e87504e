import { describe, expect, test } from 'vitest'
import { released } from '#core/room/released.ts'
import type { Workshop } from '#core/workshop.ts'
import { docx } from '#formats/docx/docx.ts'
import { htmlPage } from '#formats/html/html-page.ts'
import { markdown } from '#formats/markdown/markdown.ts'
import { pdf } from '#formats/pdf.ts'
import { unzipSync } from 'fflate'
import { rewritten } from '../fixtures/make/rewritten.ts'
import { sampleWorkshop } from '../fixtures/make/sample.ts'
import { fileWith, inputOf } from './format-input.ts'
import { runOn } from './pdf/qpdf-file.ts'

/** What belongs on no paper: words for the day itself, the wording a stance was taken to, a body that nobody waits for. */
const unprinted = [
  /^content\.(groundRules|headlines)\./,
  /^stances\..*\.wording$/,
  /^stances\.(?!roles\.city\.).*\.body$/,
]

/** Each typed field of the sample holds a word of its own: Q0001, Q0002 … */
function numbered(): { readonly workshop: Workshop; readonly places: ReadonlyMap<string, string> } {
  const places = new Map<string, string>()
  const workshop = rewritten(sampleWorkshop('de'), (text, place, count) => {
    if (text === '') return text
    const word = `Q${String(count + 1).padStart(4, '0')}`
    places.set(word, place)
    return word
  })
  const { questions, ...others } = released(workshop)
  const leaving = JSON.stringify([others, Object.values(questions).filter(({ answered }) => !answered)])
  const printed = [...places].filter(
    ([word, place]) => leaving.includes(word) && !unprinted.some((no) => no.test(place)),
  )
  return { workshop, places: new Map(printed) }
}

const { workshop, places } = numbered()

const readers = [
  [pdf, (bytes: Uint8Array) => runOn(bytes, 'pdftotext', ['-raw'], ['-'])],
  [
    docx,
    (bytes: Uint8Array) =>
      Object.values(unzipSync(bytes))
        .map((part) => new TextDecoder().decode(part))
        .join('\n'),
  ],
  [htmlPage, (bytes: Uint8Array) => new TextDecoder().decode(bytes)],
  [markdown, (bytes: Uint8Array) => new TextDecoder().decode(bytes)],
] as const

describe('every field that people type into', () => {
  test('is tried: there are hundreds', () => {
    expect(places.size).toBeGreaterThan(300)
  })

  test.each(readers.map(([format, read]) => [format.id, format, read] as const))(
    'is in the %s, word by word',
    async (_, format, read) => {
      const made = await format.make(await inputOf(fileWith(workshop)))
      const found = new Set(read(made).match(/Q\d{4}/g))
      // Markdown draws no signs.
      const lost = [...places].filter(
        ([word, place]) => !found.has(word) && !(format.id === 'markdown' && place.endsWith('.sign.initials')),
      )
      expect([...new Set(lost.map(([, place]) => place))]).toEqual([])
    },
  )

  test.each(readers.map(([format, read]) => [format.id, format, read] as const))(
    'and stays in the room when it is room only: %s',
    async (_, format, read) => {
      const made = await format.make(await inputOf(fileWith(workshop)))
      const leaving = JSON.stringify(released(workshop))
      const found = read(made).match(/Q\d{4}/g) ?? []
      expect(found.filter((word) => !leaving.includes(word))).toEqual([])
    },
  )
})
