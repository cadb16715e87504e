import { readFileSync } from 'node:fs'
import { PDFDocument } from 'pdf-lib'
import { beforeAll, describe, expect, test } from 'vitest'
import { readReturnedFile } from '#formats/read-returned-file.ts'
import { emptyCopy, filled, filledByPdfLib } from './filled-copy.ts'
import { addedTo } from './pdf/added-to.ts'
import { runOn } from './pdf/qpdf-file.ts'

let copy: Uint8Array

beforeAll(async () => {
  copy = await emptyCopy()
}, 60_000)

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
        'working-5-3': { title: '5.3 Wie wir entscheiden', text: filled.remark, treatment: 'open' },
      },
      stances: { mission: { kind: 'reservation', reason: 'Erst nach der Sitzung (12.\\3.).' } },
    },
  },
}

describe('A copy that was filled in', () => {
  test.each([true, false])('with pdf-lib is read back (objects packed: %s)', async (packed) => {
    expect(readReturnedFile(await filledByPdfLib(copy, packed))).toMatchObject(expected)
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
    const once = await filledByPdfLib(copy, true)
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

  test('puts no mark for anybody: a reason without one is a remark on its decision', () => {
    const added = addedTo(copy, {
      'reason-roles': '(Nur bis 2028.)',
      'reason-impact': '(Nie.)',
      'remark-impact-2-1': '(Zu lang.)',
    })
    const read = readReturnedFile(added)
    expect(read.ok && read.value.review.stances).toEqual({})
    expect(read).toMatchObject({
      value: {
        review: {
          remarks: {
            'roles-4-1': { title: 'Beschluss 4.1 · Rollen', text: 'Nur bis 2028.' },
            'impact-2-1': { title: 'Beschluss 2.1 · Wirkungslogik', text: 'Zu lang.\nNie.' },
          },
        },
      },
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
