import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeCommitment } from '#commitment/compose.ts'
import { readFile } from '#core/file/read-file.ts'
import { writeFile } from '#core/file/workshop-file.ts'
import type { Workshop } from '#core/workshop.ts'
import { writeMarkdown } from '#formats/markdown/write-markdown.ts'
import { de } from '#i18n/de/index.ts'
import { en } from '#i18n/en/index.ts'
import { fixture } from '../../core/room.ts'
import { inGerman, room } from './reading.ts'

const samples = { de: fixture('workshops/sample.de'), en: fixture('workshops/sample.en') } as const

/**
 * The workshop with each of its entries kept in the room or released, as `keep` says in turn, and every sentence in it
 * marked so. Goes through the text of the file, so that no entry is missed because a test did not know of it.
 */
function marked(workshop: Workshop, keep: (entry: number) => boolean): Workshop {
  let entry = 0
  const mark = (value: unknown, word: string): unknown => {
    if (typeof value === 'string') return value.includes(' ') ? `${value} ${word}` : value
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mark(inner, word)]))
  }
  const text = JSON.stringify(
    JSON.parse(writeFile({ id: workshop.id, revision: 1, baseRevision: 0, workshop }), (_key, value: unknown) => {
      if (typeof value !== 'object' || value === null || !('visibility' in value)) return value
      const inRoom = keep(entry)
      const said = inRoom ? `GEHEIM${entry}!` : `OFFEN${entry}!`
      entry += 1
      return { ...Object(mark(value, said)), visibility: inRoom ? 'room' : 'document' }
    }),
  )
  const read = readFile(text)
  if (!read.ok) throw new Error(`The marked workshop is unreadable: ${read.reason.why} at ${read.reason.at}`)
  return read.value.workshop
}

describe('what is room only', () => {
  test('reaches neither the commitment nor a text made from it, whichever entries are room only', () => {
    fc.assert(
      fc.property(fc.constantFrom('de', 'en'), fc.infiniteStream(fc.boolean()), (language, stream) => {
        const workshop = marked(samples[language], () => stream.next().value === true)
        expect(JSON.stringify(workshop).includes('GEHEIM')).toBe(true)
        for (const words of [de, en]) {
          const commitment = composeCommitment(workshop, words)
          const everything = JSON.stringify(commitment) + writeMarkdown(commitment)
          expect({ open: everything.includes('OFFEN'), leaked: everything.match(/GEHEIM\d+!/g) }).toEqual({
            open: true,
            leaked: null,
          })
        }
      }),
      { numRuns: 25 },
    )
  })

  test('leaves no trace: with and without room-only entries element 3 reads the same', () => {
    const nothing = room()
    const secret = room((s) => {
      s.card('concerns', 'concern', 'club', 'Wir trauen der Stadt nicht.')
      s.cell('mutual', 'club', 'city', { text: 'Ihr ruft zurück.', visibility: 'room' })
      s.row('assumptions', { assumption: 'Die Stadt hat kein Geld.', state: 'open' })
      s.question('Wer spricht das an?', { element: 'expectations', visibility: 'room' })
    })
    expect(inGerman(secret)).toEqual(inGerman(nothing))
  })
})
