import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { hyphenatorFor } from '#commitment/hyphenation.ts'
import { layOut } from '#commitment/layout/lay-out.ts'
import { addOrganisation } from '#core/edit-organisations.ts'
import { setFacts } from '#core/edit-facts.ts'
import { newWorkshop, type Workshop } from '#core/workshop.ts'
import { loadFonts, measureWith } from '#formats/fonts/font-set.ts'
import { missingCharacters } from '#formats/fonts/missing-characters.ts'
import { pdf } from '#formats/pdf.ts'
import { largeWorkshop } from '../fixtures/make/large.ts'
import { sampleWorkshop } from '../fixtures/make/sample.ts'
import { fileWith, inputOf } from './format-input.ts'
import { lostLetters } from './pdf/lost-letters.ts'
import { brokenPdfRules } from './pdf/pdf-rules.ts'

/** Names as they stand in passports: Greek with accents, Cyrillic with marks of its own, Vietnamese, Yoruba. */
function manyScripts(): Workshop {
  const names = [
    'Ελληνική Μέριμνα – Άνθρωποι',
    'Українська Ґромада Їжак',
    'Nguyễn Thị Hạnh & Bạn',
    'Ẹgbẹ́ Ọláṣùn Ẹ̀kọ́dayọ̀',
  ]
  return names.reduce(
    (workshop, name, index) => addOrganisation(workshop, `o${index}`, { name, legalForm: 'e. V.' }),
    setFacts(newWorkshop('scripts', { title: 'Xin chào, γειά, привіт, ẹ kú ọjọ́' }), {
      place: 'Œuvre à Łódź, Þórshöfn',
    }),
  )
}

const workshops: readonly (readonly [string, () => Workshop])[] = [
  ['empty', () => newWorkshop('empty')],
  ['the German sample', () => sampleWorkshop('de')],
  ['the English sample', () => sampleWorkshop('en')],
  ['twelve organisations, 200 cards, German compounds', largeWorkshop],
  ['names in four scripts', manyScripts],
]

describe('a whole workshop as PDF', () => {
  test.each(workshops)(
    'breaks no rule of PDF/A-3a and PDF/UA-1 and loses no letter: %s',
    async (_, make) => {
      const input = await inputOf(fileWith(make()))
      const made = await pdf.make(input)
      expect(brokenPdfRules(made)).toEqual([])
      const fonts = await loadFonts(input.readFont, JSON.stringify(input.commitment))
      const hyphenate = await hyphenatorFor(input.commitment.language)
      const tools = { measure: measureWith(fonts), hyphenate, missing: missingCharacters }
      expect(lostLetters(layOut(input.commitment, tools), made)).toEqual([])
    },
    120_000,
  )

  test('has the same bytes whatever was made before it', async () => {
    const input = await inputOf(fileWith(manyScripts()))
    const sum = async () =>
      createHash('sha256')
        .update(await pdf.make(input))
        .digest('hex')
    const first = await sum()
    await pdf.make(await inputOf(fileWith(newWorkshop('other', { title: 'Etwas anderes' }))))
    expect(await sum()).toBe(first)
  })
})
