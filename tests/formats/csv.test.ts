import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Ballot } from '#core/decision/ballot.ts'
import { beginDecision, recordDecision, vote } from '#core/decision/edit-decisions.ts'
import type { DecisionRuleId } from '#core/method/decision-rules.ts'
import { decisionRows } from '#formats/csv/decisions.ts'
import { tables } from '#formats/csv/tables.ts'
import { writeCsv } from '#formats/csv/write-csv.ts'
import { de } from '#i18n/de/index.ts'
import { sampleWorkshop } from '../fixtures/make/sample.ts'
import { room } from '../commitment/compose/reading.ts'
import type { Scribe } from '../fixtures/make/scribe.ts'
import { fileWith, inputOf } from './format-input.ts'

const text = (rows: readonly (readonly string[])[], locale = 'de-DE') =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(writeCsv(rows, locale))

/** Reads a file as RFC 4180 says. */
function parsed(csv: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, inner = '', end] of csv.slice(1).matchAll(/"((?:[^"]|"")*)"(;|\r\n)/gy)) {
    rows.at(-1)?.push(inner.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('a table for spreadsheets', () => {
  test('begins with the mark of UTF-8, and parts cells as the language does', () => {
    expect(text([['a', 'ü']])).toBe('\uFEFF"a";"ü"\r\n')
    expect(text([['a', 'b']], 'en-GB')).toBe('\uFEFF"a","b"\r\n')
    expect(text([['a', 'b']], 'fr-FR')).toBe('\uFEFF"a";"b"\r\n')
  })

  test.each(['=1+1', '+49 30', '-5', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1'])('%j is text, no formula', (typed) => {
    expect(text([[typed]])).toMatch(/^\uFEFF"'/)
  })

  test('whatever is typed comes back, and no cell begins as a formula', () => {
    const formula = /^[=+\-@\t\n＝＋－＠]/u
    const kept = (cell: string) => cell.normalize('NFC').replaceAll(/\r\n|\r/g, '\n')
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (rows) => {
        const back = parsed(text(rows))
        expect(back.flat().every((cell) => !formula.test(cell))).toBe(true)
        expect(back).toEqual(rows.map((row) => row.map(kept).map((cell) => (formula.test(cell) ? `'${cell}` : cell))))
      }),
    )
  })

  test('the log holds each organisation at each decision, with its words and what was agreed about them', async () => {
    const { commitment } = await inputOf(fileWith(sampleWorkshop('de')))
    const rows = decisionRows(commitment, de)
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([8]))
    expect(rows.slice(1, -1)).toHaveLength(6 * commitment.parties.length)
    const reservation = rows.find(([number, , , , stance]) => number === '1.1' && stance === 'Mit Vorbehalt')
    expect(reservation?.[6]).toMatch(/^„Wir tragen den Satz mit/)
    expect(reservation?.[7]).not.toBe('')
  })

  test('the log says as the document does whose approval is needed and what is still missing', async () => {
    const unfinished = room((s) => {
      s.stance('mission', 'city', 'subjectToBody', { body: 'Stadtrat', until: '2027-12-31' })
      s.stance('mission', 'club', 'objects')
    })
    const { commitment } = await inputOf(fileWith(unfinished))
    const [head, ...rows] = decisionRows(commitment, de)
    const told = rows.slice(0, 2).map((row) => head?.map((label, column) => [label, row[column]]))
    expect(told.map((row) => Object.fromEntries(row ?? []))).toEqual([
      expect.objectContaining({
        Beschluss: 'Der Satz fehlt noch, den alle Organisationen tragen sollen.',
        Organisation: 'Lesebrücke Lorntal e. V.',
        'Zustimmung nötig von': '',
        'In eigenen Worten': 'Die Begründung in eigenen Worten fehlt noch.',
      }),
      expect.objectContaining({
        Organisation: 'Stadt Lornhausen, Körperschaft des öffentlichen Rechts',
        'Zustimmung nötig von':
          'Stadt trägt Beschluss 1.1 mit, sobald das zuständige Gremium zustimmt (Stadtrat, bis 31. Dezember 2027).',
      }),
    ])
  })

  test('the log holds what was decided by rules: each voice, the figures of weighing, reasons, and what the rule made of it', async () => {
    const put = (s: Scribe, id: string, text: string, rule: DecisionRuleId, to: (ballot: Ballot) => Ballot) =>
      s.edit((workshop) =>
        recordDecision(vote(beginDecision(workshop, id, { text, rule }), id, to), id, `2027-10-14T1${id}:41:00+02:00`),
      )
    const voices = {
      city: { kind: 'supports', reason: '' },
      club: { kind: 'reservation', reason: 'Nur bis Mai.' },
    } as const
    const decided = room((s) => {
      put(s, '1', 'Wir tagen monatlich.', 'consent', (ballot) => ({ ...ballot, voices }) as Ballot)
      put(s, '2', 'Wo tagen wir?', 'consensing', (ballot) => {
        const options = { hall: { text: 'Im Rathaus', order: 'a0' } }
        const resistance = { hall: { city: 0, club: 4 }, passive: { city: 9, club: 9 } }
        return { ...ballot, options, resistance } as Ballot
      })
    })
    const { commitment } = await inputOf(fileWith(decided))
    const [city, club] = ['Stadt Lornhausen, Körperschaft des öffentlichen Rechts', 'Lesebrücke Lorntal e. V.']
    const log = decisionRows(commitment, de).filter(([, title]) => title === 'Entscheidungsprotokoll')
    const of = (text: string) =>
      log.filter(([, , decision]) => decision === text).map(([, , , who, said, , words]) => [who, said, words])
    expect(of('Wir tagen monatlich.')).toEqual([
      [city, 'Mitgetragen', ''],
      [club, 'Mit Vorbehalt', ''],
      ['', 'Begründung: Lesebrücke', 'Nur bis Mai.'],
      ['', 'Ergebnis', 'Beschlossen. Niemand hat einen begründeten Einwand.'],
    ])
    expect(of('Wo tagen wir?')).toEqual(
      expect.arrayContaining([
        [city, 'Im Rathaus: 0', ''],
        [club, 'Im Rathaus: 4', ''],
        ['', 'Summe', 'Im Rathaus: 4'],
        ['', 'Summe', 'Alles bleibt, wie es ist: 18'],
      ]),
    )
    expect(log[0]?.[0]).toBe('Konsent · 14. Okt. 2027, 11:41 Uhr')
  })

  test('every table of the commitment is a file of its own, its rows all as wide as its head', async () => {
    const input = await inputOf(fileWith(sampleWorkshop('de')))
    const files = Object.entries(unzipSync(await tables.make(input)))
    const blocks = input.commitment.sections.flatMap((section) => section.blocks)
    const inDocument = blocks.filter((block) => block.kind === 'table')
    const rows = files.map(([, bytes]) => parsed(`\uFEFF${strFromU8(bytes).replace(/^\uFEFF/, '')}`))
    expect(rows.map(({ length }) => length)).toEqual(inDocument.map((table) => 1 + table.rows.length))
    for (const lines of rows) expect(new Set(lines.map(({ length }) => length)).size).toBe(1)
  })

  test('and is called by its place, the number of its heading and its caption', async () => {
    const names = Object.keys(unzipSync(await tables.make(await inputOf(fileWith(sampleWorkshop('de'))))))
    expect(names.slice(0, 3)).toEqual([
      '01 Wer was zuerst tut.csv',
      '02 Was wir beschlossen haben.csv',
      '03 1.3 Zielgruppen.csv',
    ])
    expect(names).toEqual(names.toSorted())
  })
})
