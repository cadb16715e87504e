import { beforeAll, describe, expect, test } from 'vitest'
import { layOut } from '#commitment/layout/lay-out.ts'
import { readFile } from '#core/file/read-file.ts'
import { setFacts } from '#core/edit-facts.ts'
import { newWorkshop, type Workshop } from '#core/workshop.ts'
import { takeIn } from '#core/review/take-in.ts'
import { pdf, reviewPdf } from '#formats/pdf.ts'
import { workshopTextIn } from '#formats/pdf-source.ts'
import { formValuesIn } from '#formats/pdf-form/form-values.ts'
import { largeWorkshop } from '../fixtures/make/large.ts'
import { sampleReview } from '../fixtures/make/sample-review.ts'
import { sampleWorkshop } from '../fixtures/make/sample.ts'
import { fileWith, inputOf } from './format-input.ts'
import { brokenPdfRules } from './pdf/pdf-rules.ts'
import { kidsOf, readWithQpdf, runOn, textOf, type Value } from './pdf/qpdf-file.ts'

const make = async (workshop: Workshop) => reviewPdf.make(await inputOf(fileWith(workshop)))
const texts = (made: Uint8Array, ...pages: string[]) => runOn(made, 'pdftotext', pages, ['-'])

const sample = sampleWorkshop('de')
let copy: Uint8Array

beforeAll(async () => {
  copy = await make(sample)
}, 120_000)

describe('The copy for reviewers', () => {
  test('breaks no rule of PDF/A-3a and PDF/UA-1, its fields included', () => {
    expect(brokenPdfRules(copy, true, true)).toEqual([])
    expect(runOn(copy, 'qpdf', ['--check'])).toContain('No syntax or stream encoding errors found')
  })

  test.each([
    ['an empty workshop', () => newWorkshop('empty')],
    ['the English sample', () => sampleWorkshop('en')],
    ['twelve organisations, 200 cards', largeWorkshop],
    ['a name that no western font has', () => setFacts(newWorkshop('w'), { title: 'Ẹ̀kọ́ – Їжак' })],
  ])(
    'breaks none for %s either',
    async (_, workshop) => {
      expect(brokenPdfRules(await make(workshop()), true, true)).toEqual([])
    },
    120_000,
  )

  test('has the same bytes when it is made again', async () => {
    expect(await make(sample)).toEqual(copy)
  }, 60_000)

  test('shows the pages that everybody else has, and the fields after them', async () => {
    const plain = await pdf.make(await inputOf(fileWith(sample)))
    const count = readWithQpdf(plain).pages.length
    const withoutFoot = (text: string) => text.replaceAll(/Seite \d+ von \d+/g, '')
    expect(withoutFoot(texts(copy, '-f', '2', '-l', String(count)))).toBe(withoutFoot(texts(plain, '-f', '2')))
    expect(texts(copy, '-f', String(count + 1))).toMatch(
      /Rückmeldung[\s\S]*Beschluss 1\.1[\s\S]*5\.3 Wie wir entscheiden/,
    )
  }, 60_000)

  test('asks for everything once, and says to each field what it is for', () => {
    const { catalogue, dictionary, array } = readWithQpdf(copy)
    const fields = array(dictionary(catalogue['/AcroForm'])['/Fields']).map(dictionary)
    const named = new Map(fields.map((field) => [textOf(field['/T']), field]))
    expect(textOf(named.get('remark-working-5-3')?.['/TU'])).toBe('Anmerkung zu: 5.3 Wie wir entscheiden')
    expect(array(named.get('organisation')?.['/Opt']).map(textOf)).toContain('Stadt')
    const marks = array(named.get('stance-mission')?.['/Kids']).map(dictionary)
    expect(marks.map((mark) => textOf(mark['/TU']))).toContain('Beschluss 1.1 · Mission: vorbehaltlich Gremium')
    expect(named.has('remark-whole')).toBe(true)
  })

  test('goes from field to field in the order in which they stand', () => {
    const values = formValuesIn(copy)
    const names = values.ok ? [...values.value.keys()] : []
    expect(names.slice(0, 4)).toEqual(['reviewer', 'organisation', 'stance-mission', 'reason-mission'])
    expect(names.indexOf('remark-working-5-2')).toBeLessThan(names.indexOf('remark-working-5-3'))
    // The tabulator and whoever listens follow the structure; a choice of marks is met once for each mark.
    expect([...new Set(fieldsInStructure(copy))]).toEqual(names)
  })

  test('carries the workshop as a copy, without what is room only and without what others sent back', async () => {
    const reviewed = takeIn(sample, sampleReview).workshop
    const text = workshopTextIn(await make(reviewed))
    const read = readFile(text.ok ? text.value : '')
    if (!read.ok) throw new Error(read.reason.why)
    const { copyOf, reviews, edition } = read.value.workshop
    expect({ copyOf, reviews, edition: edition.number }).toEqual({
      copyOf: { workshop: sample.id, fingerprint: expect.stringMatching(/^[0-9A-Z]{16}$/) },
      reviews: {},
      edition: 1,
    })
    expect(text.ok && text.value).not.toMatch(/"visibility": "room"/)
    expect(text.ok && text.value).not.toContain('Jörg Nguyễn')
  }, 60_000)

  test('without an appended chapter the layout is what it was', async () => {
    const { commitment } = await inputOf(fileWith(newWorkshop('w')))
    const tools = { measure: (text: string) => text.length * 5, hyphenate: (word: string) => [word], missing: () => [] }
    const boxes = layOut(commitment, tools).pages.flatMap((page) => page.boxes)
    expect(boxes.some(({ kind }) => kind === 'field')).toBe(false)
  })
})

/** Names of the fields in the order of the structure tree. */
function fieldsInStructure(made: Uint8Array): readonly string[] {
  const file = readWithQpdf(made)
  const { catalogue, dictionary } = file
  const namesIn = (value: Value): readonly string[] => {
    const element = dictionary(value)
    if (element['/Type'] !== '/OBJR') return kidsOf(file, element).flatMap(namesIn)
    const { '/T': name, '/Parent': parent } = dictionary(element['/Obj'])
    const found = textOf(name ?? dictionary(parent)['/T'])
    return found === '' ? [] : [found]
  }
  return namesIn(catalogue['/StructTreeRoot'] ?? null)
}
