import { PDFDocument } from 'pdf-lib'
import { beforeAll, describe, expect, test } from 'vitest'
import { writeReturned } from '#core/review/returned-file.ts'
import { limits } from '#core/text.ts'
import { readReturnedFile } from '#formats/read-returned-file.ts'
import { sampleReview } from '../fixtures/make/sample-review.ts'
import { emptyCopy, filledByPdfLib } from './filled-copy.ts'
import { addedTo } from './pdf/added-to.ts'
import { runOn } from './pdf/qpdf-file.ts'

let copy: Uint8Array

beforeAll(async () => {
  copy = await emptyCopy()
}, 60_000)

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
    const document = await PDFDocument.load(await filledByPdfLib(copy, true))
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
