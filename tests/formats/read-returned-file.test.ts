import { readFileSync } from 'node:fs'
import { PDFDocument } from 'pdf-lib'
import { beforeAll, describe, expect, test } from 'vitest'
import { addOrganisation } from '#core/edit-organisations.ts'
import { writeReturned } from '#core/review/returned-file.ts'
import { limits } from '#core/text.ts'
import { newWorkshop } from '#core/workshop.ts'
import { reviewPdf } from '#formats/pdf.ts'
import { readReturnedFile } from '#formats/read-returned-file.ts'
import { sampleReview } from '../fixtures/make/sample-review.ts'
import { fileWith, inputOf } from './format-input.ts'
import { addedTo } from './pdf/added-to.ts'
import { runOn } from './pdf/qpdf-file.ts'

const workshop = addOrganisation(newWorkshop('small', { title: 'Haselbach' }), 'city', {
  name: 'Stadt Haselbach',
  shortName: 'Stadt',
})
let copy: Uint8Array

beforeAll(async () => {
  copy = await reviewPdf.make(await inputOf(fileWith(workshop)))
}, 60_000)

const filled = {
  'Jörg Müßig': { reviewer: 'Jörg Müßig', remark: 'Wer lädt ein?\nUnd wann – „immer“?' },
} as const

/** As a person does it in a program that is built on pdf-lib; letters beyond its own font are set by the other tests. */
async function filledByPdfLib(packed: boolean): Promise<Uint8Array> {
  const document = await PDFDocument.load(copy)
  const form = document.getForm()
  form.getTextField('reviewer').setText(filled['Jörg Müßig'].reviewer)
  form.getDropdown('organisation').select('Stadt')
  form.getRadioGroup('stance-mission').select('reservation')
  form.getTextField('reason-mission').setText('Erst nach der Sitzung (12.\\3.).')
  form.getTextField('remark-working-5-3').setText(filled['Jörg Müßig'].remark)
  return document.save({ useObjectStreams: packed })
}

const expected = {
  ok: true,
  value: {
    workshop: 'small',
    review: {
      reviewer: 'Jörg Müßig',
      organisationName: 'Stadt',
      organisation: '',
      edition: 1,
      revision: 0,
      remarks: {
        'working-5-3': { title: '5.3 Wie wir entscheiden', text: filled['Jörg Müßig'].remark, treatment: 'open' },
      },
      stances: { mission: { kind: 'reservation', reason: 'Erst nach der Sitzung (12.\\3.).' } },
    },
  },
}

describe('A copy that was filled in', () => {
  test.each([true, false])('with pdf-lib is read back (objects packed: %s)', async (packed) => {
    expect(readReturnedFile(await filledByPdfLib(packed))).toMatchObject(expected)
  })

  test.each(['Łukasz Żółkiewski', 'Νίκος Παππάς', 'Ганна Шевченко', 'Nguyễn Thị Hạnh', 'Ẹ̀kọ́dayọ̀'])(
    'bears the name as it was typed, also where its font has no letters for it: %s',
    async (name) => {
      const document = await PDFDocument.load(copy)
      document.getForm().getTextField('reviewer').setText(name)
      document.getForm().getTextField('remark-working-5-3').setText(`Von ${name}`)
      // The looks of a field are left to the next program, as pdf-lib's own font has only letters of Western Europe.
      const returned = readReturnedFile(await document.save({ updateFieldAppearances: false }))
      expect(returned).toMatchObject({
        ok: true,
        value: { review: { reviewer: name, remarks: { 'working-5-3': { text: `Von ${name}` } } } },
      })
    },
  )

  test('is read back after other programs have rewritten it', async () => {
    const once = await filledByPdfLib(true)
    const first = readReturnedFile(once)
    for (const way of [['--linearize'], ['--qdf'], ['--object-streams=generate'], ['--object-streams=disable']]) {
      const again = new Uint8Array(Buffer.from(runOn(once, 'qpdf', way, ['-'], 'latin1'), 'latin1'))
      expect(readReturnedFile(again)).toEqual(first)
    }
  })

  test('with mutool is read back: a kept file, the values added at its end', () => {
    const kept = new Uint8Array(readFileSync('tests/fixtures/reviews/filled-by-mutool.pdf'))
    expect(readReturnedFile(kept)).toMatchObject({
      ok: true,
      value: {
        workshop: 'small',
        review: {
          reviewer: 'Nguyễn Thị Hạnh',
          organisationName: 'Stadt Haselbach, Amt für Schule',
          remarks: { whole: { text: 'Gut so.' }, 'working-5-3': { text: 'Їжак → Ẹ̀kọ́?' } },
          stances: { mission: { kind: 'subjectToBody', reason: '' } },
        },
      },
    })
  })

  test('as viewers do it, by adding to the end of the file, in every encoding of text', () => {
    const twice = addedTo(addedTo(copy, { reviewer: '(first)' }), {
      reviewer: '(J\\366rg \\\r\nM\\374\\337ig \\240)',
      organisation: '<FEFF005300740061006400740020D83CDF89>',
      'remark-working-5-3': '<EFBBBF57657220C3A4>',
      'remark-working-5-2': '(a\\(b\\)\\\\ (c) d\re\\nf)',
      'stance-impact': '/objects',
    })
    expect(readReturnedFile(twice)).toMatchObject({
      ok: true,
      value: {
        review: {
          reviewer: 'Jörg Müßig €',
          organisationName: 'Stadt 🎉',
          remarks: { 'working-5-3': { text: 'Wer ä' }, 'working-5-2': { text: 'a(b)\\ (c) d\ne\nf' } },
          stances: { impact: { kind: 'objects', reason: '' } },
        },
      },
    })
  })

  test('gives a reason without a mark as a reservation', () => {
    const added = addedTo(copy, { 'reason-roles': '(Nur bis 2028.)' })
    expect(readReturnedFile(added)).toMatchObject({
      value: { review: { stances: { roles: { kind: 'reservation', reason: 'Nur bis 2028.' } } } },
    })
  })

  test('is the same review for the same reader, and another one for another', () => {
    const of = (values: Readonly<Record<string, string>>) => {
      const read = readReturnedFile(addedTo(copy, values))
      return read.ok ? read.value.id : read.reason.why
    }
    const first = of({ reviewer: '(Ana)', 'remark-whole': '(Eins)' })
    expect(of({ reviewer: '(Ana)', 'remark-whole': '(Zwei)' })).toBe(first)
    expect(of({ reviewer: '(Ben)', 'remark-whole': '(Eins)' })).not.toBe(first)
    expect(of({ 'remark-whole': '(Eins)' })).not.toBe(of({ 'remark-whole': '(Zwei)' }))
    // Two people of one organisation who give no name are two: the second would put an end to what the first said.
    const nameless = (remark: string) => of({ organisation: '(Stadt)', 'remark-whole': remark })
    expect(nameless('(Eins)')).not.toBe(nameless('(Zwei)'))
    expect(nameless('(Eins)')).toBe(nameless('(Eins)'))
    expect(nameless('(Eins)')).not.toBe(of({ organisation: '(Schulamt)', 'remark-whole': '(Eins)' }))
  })

  test('says which text it belongs to even when its attachment or its names for programs are lost', () => {
    const added = Buffer.from(addedTo(copy, { 'remark-whole': '(Gut.)' })).toString('latin1')
    const without = (what: string, by: string) => readReturnedFile(Buffer.from(added.replaceAll(what, by), 'latin1'))
    expect(without('/EmbeddedFile', '/EmbeddedFilx')).toMatchObject({ ok: true, value: { workshop: 'small' } })
    const plain = runOn(Buffer.from(added, 'latin1'), 'qpdf', ['--qdf', '--object-streams=disable'], ['-'], 'latin1')
    const nameless = readReturnedFile(Buffer.from(plain.replaceAll('/TM ', '/TX '), 'latin1'))
    expect(nameless).toMatchObject({ ok: true, value: { workshop: 'small', review: { edition: 1 } } })
  })
})

/** Looked at one by one they would be millions. */
const doubledFields = Array.from(
  { length: 25 },
  (_, level) => `${level + 3} 0 obj <</T (a) /Kids [${level + 4} 0 R ${level + 4} 0 R]>>`,
).join(' ')

describe('What is no review is refused with its reason', () => {
  const refusal = (bytes: Uint8Array) => {
    const read = readReturnedFile(bytes)
    return read.ok ? null : read.reason
  }
  const bytesOf = (text: string) => new TextEncoder().encode(text)

  test('a copy in which nothing is filled in', () => {
    expect(refusal(copy)).toEqual({ why: 'empty', at: '' })
    expect(refusal(addedTo(copy, { reviewer: '(Ana)', 'remark-whole': '(  )' }))?.why).toBe('empty')
  })

  test('a file of the app in which nothing is said', () => {
    const nothing = { ...sampleReview, review: { ...sampleReview.review, remarks: {}, stances: {} } }
    expect(refusal(bytesOf(writeReturned(nothing)))?.why).toBe('empty')
    expect(refusal(bytesOf(writeReturned(sampleReview)))).toBeNull()
  })

  test('a file of the app that another program has saved in an encoding of its own', () => {
    const text = writeReturned({ ...sampleReview, review: { ...sampleReview.review, reviewer: 'Jörg Müßig' } })
    expect(refusal(bytesOf(text))).toBeNull()
    expect(refusal(Buffer.from(text, 'latin1'))?.why).toBe('notJson')
  })

  test('a print, which has no fields any more', async () => {
    const document = await PDFDocument.load(await filledByPdfLib(true))
    document.getForm().flatten()
    expect(refusal(await document.save())?.why).toBe('noFields')
  })

  test('the form of somebody else', async () => {
    const document = await PDFDocument.create()
    document.getForm().createTextField('reviewer').addToPage(document.addPage())
    expect(refusal(await document.save())?.why).toBe('noSource')
  })

  test('an encrypted file', () => {
    const locked = runOn(copy, 'qpdf', ['--encrypt', '', 'owner', '256', '--'], ['-'], 'latin1')
    expect(refusal(Buffer.from(locked, 'latin1'))?.why).toBe('encrypted')
  })

  test('a remark longer than any field takes, by its place', () => {
    const long = addedTo(copy, { 'remark-whole': `(${'x'.repeat(limits.text + 1)})` })
    expect(refusal(long)).toEqual({ why: 'damaged', at: 'remarks.whole.text' })
  })

  test('a stance that does not exist', () => {
    expect(refusal(addedTo(copy, { 'stance-mission': '/vetoes' }))?.why).toBe('empty')
  })

  test.each([
    ['an empty PDF', '%PDF-1.7\n'],
    ['brackets without end', `%PDF-1.7\n${'1 0 obj [['.repeat(20_000)}`],
    ['strings without end', `%PDF-1.7\n${'1 0 obj ('.repeat(20_000)}`],
    ['streams without end', `%PDF-1.7\n${'1 0 obj <<>> stream\n'.repeat(20_000)}`],
    [
      'a form that leads back to itself',
      '%PDF-1.7\n1 0 obj <</AcroForm <</Fields [2 0 R]>>>> 2 0 obj <</T (a) /Kids [2 0 R]>> trailer <</Root 1 0 R>>',
    ],
    ['references in a circle', '%PDF-1.7\n1 0 obj 2 0 R 2 0 obj 1 0 R trailer <</Root 1 0 R>>'],
    ['fields that lead on to the same field twice, again and again', formWith(doubledFields)],
    ['a value that is a list of itself', formWith('3 0 obj <</T (a) /V 4 0 R>> 4 0 obj [4 0 R]')],
    ['packed objects that all lie in one place', overlappingObjects(20_000)],
  ])('%s', (_, text) => {
    expect(['noFields', 'noSource']).toContain(refusal(bytesOf(text))?.why)
  })

  test('any bytes after the mark of a PDF, without an error', () => {
    const whole = Buffer.from(copy)
    for (let cut = 1000; cut < whole.length; cut += 9_973) {
      expect(['noFields', 'noSource', 'empty']).toContain(refusal(whole.subarray(0, cut))?.why)
    }
  })
})

/** A PDF whose form has object 3 as its only field. */
function formWith(objects: string): string {
  return `%PDF-1.7\n1 0 obj <</AcroForm <</Fields [3 0 R]>>>> ${objects} trailer <</Root 1 0 R>>`
}

function overlappingObjects(count: number): string {
  const heads = Array.from({ length: count }, (_, index) => `${index + 5} 0 `).join('')
  const stream = `${heads}[${'1 '.repeat(count)}]`
  return `%PDF-1.7\n2 0 obj <</Type /ObjStm /N ${count} /First ${heads.length}>> stream\n${stream}\nendstream endobj`
}
