import { zlibSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { readFile } from '#core/file/read-file.ts'
import type { WorkshopFile } from '#core/file/workshop-file.ts'
import { addRow, newRow } from '#core/activity/edit-table.ts'
import { editContent } from '#core/content.ts'
import { activityById, type ActivityOfKind } from '#core/method/index.ts'
import type { Workshop } from '#core/workshop.ts'
import { pdf, plainPdf } from '#formats/pdf.ts'
import { workshopTextIn } from '#formats/pdf-source.ts'
import { fileWith, inputOf } from './format-input.ts'
import { runOn } from './pdf/qpdf-file.ts'
import { sampleWorkshop } from '../fixtures/make/sample.ts'
import { brokenPdfRules } from './pdf/pdf-rules.ts'

const marker = 'NUR-IM-RAUM-7351'

const sample = () => fileWith(sampleWorkshop('de'))

/** The sample with one entry that must not leave the room, and a visible one beside it. */
function withSecret({ workshop, ...file }: WorkshopFile): WorkshopFile {
  const activity = activityById('assumptions') as ActivityOfKind<'table'>
  const secret = { ...newRow(activity, { assumption: marker }), visibility: 'room' as const }
  const told = { ...newRow(activity, { assumption: 'Für alle' }), visibility: 'document' as const }
  const changed = editContent<Workshop, 'table'>(workshop, activity, (content) =>
    addRow(addRow(content, 'secret', secret), 'told', told),
  )
  const questions = Object.values(changed.questions)
  const question = {
    ...(questions[0] ?? expect.unreachable('no questions')),
    text: marker,
    visibility: 'room' as const,
  }
  return { ...file, workshop: { ...changed, questions: { ...changed.questions, secret: question } } }
}

let made: Uint8Array

beforeAll(async () => {
  made = await pdf.make(await inputOf(withSecret(sample())))
})

describe('the PDF as a file', () => {
  test('gives back the workshop it was made from, ready to go on', () => {
    const text = workshopTextIn(made)
    const read = text.ok ? readFile(text.value) : text
    const workshop = read.ok ? read.value.workshop : expect.unreachable('It could not be read')
    expect(workshop.facts).toEqual(sample().workshop.facts)
    expect(workshop.content.assumptions.rows['told']?.cells['assumption']).toBe('Für alle')
  })

  test('holds nothing that is room only, neither in its pages nor inside', () => {
    const text = workshopTextIn(made)
    expect(text.ok && text.value).not.toContain(marker)
    expect(JSON.stringify(withSecret(sample()))).toContain(marker)
    expect(runOn(made, 'pdftotext', [], ['-'])).not.toContain(marker)
  })

  test('breaks no rule of PDF/A-3a and PDF/UA-1; without the source none of PDF/A-2a', async () => {
    expect(brokenPdfRules(made)).toEqual([])
    const plain = await plainPdf.make(await inputOf(sample()))
    expect(brokenPdfRules(plain)).toEqual([])
    expect(workshopTextIn(plain)).toEqual({ ok: false, reason: { why: 'noSource', at: '' } })
  })

  test('opens also after other programs have saved it again', () => {
    const again = [
      savedAgain(made, ['--linearize']),
      savedAgain(made, ['--qdf', '--object-streams=disable']),
      savedAgain(made, ['--object-streams=generate', '--recompress-flate', '--compression-level=9']),
    ]
    for (const bytes of again) expect(workshopTextIn(bytes)).toEqual(workshopTextIn(made))
  })
})

describe('a file that wants to do harm', () => {
  const wrapped = (dictionary: string, data: Uint8Array | string) =>
    Buffer.concat([
      Buffer.from(`%PDF-1.7\n1 0 obj\n<</Type /EmbeddedFile ${dictionary}>>\nstream\n`),
      Buffer.from(data),
      Buffer.from('\nendstream\nendobj\n'),
    ])
  const text = '{"format":"wirkbund-workshop"}'

  test('is taken no matter how its dictionary is written', () => {
    const packed = zlibSync(new TextEncoder().encode(text))
    expect(workshopTextIn(wrapped(`/Filter [/FlateDecode] /Length ${packed.length}`, packed)).ok).toBe(true)
    expect(workshopTextIn(wrapped('/Length 12 0 R', text)).ok).toBe(true)
    expect(workshopTextIn(wrapped('/Length 99999999', text)).ok).toBe(false)
    expect(workshopTextIn(wrapped('', text)).ok).toBe(true)
  })

  test.each([
    ['a stream packed in another way', wrapped('/Filter /LZWDecode', text)],
    ['a stream that is not packed as it says', wrapped('/Filter /FlateDecode', text)],
    ['a text in another encoding', wrapped('', Buffer.from(text.replace('}', ',"ä":1}'), 'latin1'))],
    ['another file', wrapped('', '{"format":"else"}')],
    ['no end', Buffer.from('%PDF-1.7 1 0 obj <</Type /EmbeddedFile>> stream\n')],
    ['nothing but marks', Buffer.from('/Type /EmbeddedFile '.repeat(5000))],
    ['a dictionary that is hardly more than blanks', wrapped(`/Filter${' '.repeat(400_000)}x`, text)],
    ['an empty file', Buffer.alloc(0)],
  ])('is refused: %s', (_, bytes) => {
    expect(workshopTextIn(bytes)).toEqual({ ok: false, reason: { why: 'noSource', at: '' } })
  })

  test('is refused as too large before it fills the memory', () => {
    const bomb = zlibSync(new Uint8Array(60_000_000))
    expect(bomb.length).toBeLessThan(100_000)
    const found = workshopTextIn(wrapped('/Filter /FlateDecode', bomb))
    expect(found).toEqual({ ok: false, reason: { why: 'tooLarge', at: '' } })
  })
})

/** A PDF as qpdf saves it again with these options. */
function savedAgain(bytes: Uint8Array, options: readonly string[]): Uint8Array {
  return Buffer.from(runOn(bytes, 'qpdf', options, ['-'], 'latin1'), 'latin1')
}
