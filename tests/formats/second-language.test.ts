import { beforeAll, describe, expect, test } from 'vitest'
import { composeCommitment } from '#commitment/compose.ts'
import { hyphenatorFor } from '#commitment/hyphenation.ts'
import type { TextBox } from '#commitment/page.ts'
import { hyphenateBoth, typedWords, withTypedLanguage } from '#commitment/typed-words.ts'
import { released } from '#core/room/released.ts'
import { secondPdf } from '#formats/pdf.ts'
import { en } from '#i18n/en/index.ts'
import { newWorkshop } from '#core/workshop.ts'
import { fixture } from '../core/room.ts'
import { scribe } from '../fixtures/make/scribe.ts'
import { fileWith, inputOf } from './format-input.ts'
import { brokenPdfRules } from './pdf/pdf-rules.ts'
import { runOn } from './pdf/qpdf-file.ts'
import { realLayout } from './real-layout.ts'

const sample = fixture('workshops/sample.de')
const typed = typedWords(released(sample))

describe('a commitment of a room that writes German, in English', () => {
  let boxes: readonly TextBox[]
  beforeAll(async () => {
    const input = await inputOf(fileWith(sample))
    const layout = await realLayout({ ...input, commitment: composeCommitment(sample, en) })
    boxes = withTypedLanguage(layout, typed).pages.flatMap((page) => page.boxes.filter((box) => box.kind === 'text'))
  })
  const languageOf = (start: string) =>
    boxes.filter(({ text, node }) => node !== null && text.startsWith(start)).map(({ language }) => language)

  test('says of each line that the room has typed that it is German', () => {
    expect(new Set(languageOf('Wir begleiten Jugendliche'))).toEqual(new Set(['de']))
    expect(new Set(languageOf('Praktikumswochen der drei Schulen'))).toEqual(new Set(['de']))
    expect(new Set(languageOf('Lotsenbüro'))).toEqual(new Set(['de']))
  })

  test('leaves the words of the document in its language, and whatever mixes both', () => {
    for (const said of [
      en.elements.mission.title,
      en.document.glance.title,
      'Decision',
      en.document.reservations.title,
    ])
      expect([said, new Set(languageOf(said))]).toEqual([said, new Set([undefined])])
    expect(languageOf('Schulamt, ')).not.toContain('de')
  })

  test('goes on in German where a word goes on in the next line', () => {
    const cut = boxes.flatMap((box, index) =>
      box.ends === 'hyphen' && box.language === 'de' ? [boxes[index + 1]] : [],
    )
    expect(cut.length).toBeGreaterThan(0)
    expect(cut.map((box) => box?.language).filter((language) => language !== 'de')).toEqual([])
  })

  test('is split as the language of each word does', async () => {
    const [asTyped, asDocument] = [await hyphenatorFor('de'), await hyphenatorFor('en')]
    const split = hyphenateBoth(typed, asTyped, asDocument)
    expect(split('Jugendlichen')).toEqual(asTyped('Jugendlichen'))
    expect(asDocument('Jugendlichen')).not.toEqual(asTyped('Jugendlichen'))
    expect(split('responsibility')).toEqual(asDocument('responsibility'))
  })

  test('is a PDF that keeps every rule and has the languages in it', async () => {
    const bytes = await secondPdf.make(await inputOf(fileWith(sample)))
    expect(brokenPdfRules(bytes)).toEqual([])
    const plain = runOn(bytes, 'qpdf', ['--qdf', '--object-streams=disable'], ['-'], 'latin1')
    expect(plain).toContain('/Lang (en)')
    expect(plain).toContain('/Span <</Lang (de)>> BDC')
  })
})

test('ids and what is chosen from a list are no words of the room', () => {
  const words = typedWords(sample)
  expect(words.has('Haselbach,')).toBe(true)
  expect(words.has('supports')).toBe(false)
  expect(words.has('document')).toBe(false)
  expect(words.has('2028')).toBe(false)
  expect(words.has('A')).toBe(false)
})

test('one small word alone in a cell or on a card is typed all the same', () => {
  const s = scribe(newWorkshop('w'))
  s.row('bodies', { body: 'Runde', rhythm: 'monatlich' })
  s.row('contributions', { what: 'Zeit', state: 'committed' })
  s.card('scope', 'belongs', '', 'zuhören')
  const words = typedWords(s.workshop())
  expect(['monatlich', 'zuhören', 'committed', 'belongs'].map((word) => words.has(word))).toEqual([
    true,
    true,
    false,
    false,
  ])
})
