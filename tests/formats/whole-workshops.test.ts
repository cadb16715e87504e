import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { addOrganisation } from '#core/organisations/edit-organisations.ts'
import { setFacts } from '#core/edit-facts.ts'
import { newWorkshop, type Workshop } from '#core/workshop.ts'
import { pdf } from '#formats/pdf.ts'
import { largeWorkshop } from '../fixtures/make/large.ts'
import { partnershipOf } from '../fixtures/make/partnership.ts'
import { sampleWorkshop } from '../fixtures/make/sample.ts'
import { fileWith, inputOf } from './format-input.ts'
import { lostLetters } from './pdf/lost-letters.ts'
import { brokenPdfRules } from './pdf/pdf-rules.ts'
import { readWithQpdf } from './pdf/qpdf-file.ts'
import { realLayout } from './real-layout.ts'

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

const monster = 'a monster of 40 pages and more: twelve organisations, 1,000 cards'

const workshops: readonly (readonly [string, () => Workshop])[] = [
  ['empty', () => newWorkshop('empty')],
  ['the German sample', () => sampleWorkshop('de')],
  ['the English sample', () => sampleWorkshop('en')],
  ['2 organisations with long German compounds, 200 cards', () => partnershipOf(2)],
  ['6 organisations with long German compounds, 200 cards', () => partnershipOf(6)],
  ['12 organisations with long German compounds, 200 cards', () => partnershipOf(12)],
  [monster, largeWorkshop],
  ['names in Greek, Cyrillic, Vietnamese and Yoruba', manyScripts],
]

describe('a whole workshop as PDF', () => {
  test.each(workshops)(
    'breaks no rule of PDF/A-3a and PDF/UA-1 and loses no letter: %s',
    async (name, make) => {
      const input = await inputOf(fileWith(make()))
      const made = await pdf.make(input)
      expect(brokenPdfRules(made)).toEqual([])
      const layout = await realLayout(input)
      expect(layout.failedParts).toEqual([])
      expect(lostLetters(layout, made)).toEqual([])
      if (name === monster) expect(layout.pages.length).toBeGreaterThanOrEqual(40)
    },
    120_000,
  )

  test.each([
    ['10 pages', () => newWorkshop('empty'), 10, 60],
    ['26 pages with the most in them', () => sampleWorkshop('de'), 26, 160],
    ['39 pages', () => partnershipOf(12), 39, 161],
  ] as const)('takes few bytes, the workshop inside: %s', async (_, make, pages, most) => {
    const made = await pdf.make(await inputOf(fileWith(make())))
    expect(readWithQpdf(made).pages).toHaveLength(pages)
    expect(made.length / 1000).toBeLessThanOrEqual(most)
  })

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
