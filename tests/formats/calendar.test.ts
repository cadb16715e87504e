import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Commitment } from '#commitment/commitment.ts'
import type { Deadline } from '#commitment/deadline.ts'
import { openNextEdition } from '#core/editions/edit-editions.ts'
import { addQuestion } from '#core/questions/edit-questions.ts'
import { newWorkshop } from '#core/workshop.ts'
import { writeCalendar } from '#formats/calendar/write-calendar.ts'
import { sampleWorkshop } from '../fixtures/make/sample.ts'
import { fileWith, inputOf } from './format-input.ts'

const { commitment } = await inputOf(fileWith(sampleWorkshop('de')))
const written = (of: Commitment) => writeCalendar(of, { workshop: 'w', day: '2027-10-14' })
const withDeadlines = (...deadlines: readonly Deadline[]) => written({ ...commitment, deadlines })

/** Lines put together again as section 3.1 says, and texts read back as section 3.3.11 does. */
function values(calendar: string, name: string): readonly string[] {
  const lines = calendar.replaceAll('\r\n ', '').split('\r\n')
  const found = lines.filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`))
  return found.map((line) =>
    line.slice(line.indexOf(':') + 1).replaceAll(/\\([\\;,n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign)),
  )
}

describe('the calendar', () => {
  test('holds review, approvals, indicators, first steps and open questions', () => {
    const titles = values(written(commitment), 'SUMMARY')
    expect(titles).toHaveLength(commitment.deadlines.length)
    const kinds = [
      'Überprüfung',
      'Stadtrat: Zustimmung',
      'Kennzahlen: ',
      'Plan der ersten hundert Tage: ',
      'Offene Frage: ',
    ]
    for (const kind of kinds) expect(titles.filter((title) => title.includes(kind))).not.toEqual([])
  })

  test('says as the document does that a body meets on that day at the earliest, and that an owner is missing', async () => {
    const asked = addQuestion(sampleWorkshop('de'), 'q', { text: 'Wer heizt?', by: '2027-12-31' })
    const calendar = written((await inputOf(fileWith(asked))).commitment)
    const noteOf = (title: string) =>
      values(calendar, 'DESCRIPTION')[values(calendar, 'SUMMARY').indexOf(title)]?.split('\n')[0]
    expect(noteOf('Stadtrat: Zustimmung für Stadt')).toBe(
      'Vorbehaltlich Gremium: Stadtrat, frühestens am 25. November 2027',
    )
    expect(noteOf('Offene Frage: Wer heizt?')).toBe('Wer antwortet, fehlt noch')
  })

  test('leaves out the day of an assumption that was checked', () => {
    const titles = values(written(commitment), 'SUMMARY').filter((title) => title.startsWith('Annahmen: '))
    expect(titles).toEqual(['Annahmen: Kleine Betriebe wollen ausbilden, wenn ihnen jemand die Formalitäten abnimmt.'])
  })

  test('keeps the names of its entries from edition to edition and counts up', async () => {
    const next = openNextEdition(sampleWorkshop('de'), '2028-01-01')
    const later = written((await inputOf(fileWith(next))).commitment)
    expect(values(later, 'UID')).toEqual(values(written(commitment), 'UID'))
    expect(new Set(values(later, 'UID')).size).toBe(commitment.deadlines.length)
    expect(new Set(values(later, 'SEQUENCE'))).toEqual(new Set(['2']))
    expect(new Set(values(later, 'DTSTAMP'))).toEqual(new Set(['20271014T000000Z']))
  })

  test.each(['2028-02-29', '9999-12-31'])(
    'an entry lasts its whole day, whether or not a day can follow: %s',
    (day) => {
      const calendar = withDeadlines({ id: 'a', day, title: 't', note: '' })
      expect(values(calendar, 'DTSTART')).toEqual([day.replaceAll('-', '')])
      expect(values(calendar, 'DURATION')).toEqual(['P1D'])
      expect(values(calendar, 'DTEND')).toEqual([])
    },
  )

  test('opens even when there is no day in the document', async () => {
    const { commitment: empty } = await inputOf(fileWith(newWorkshop('w')))
    expect(written(empty)).toContain('BEGIN:VTIMEZONE')
  })

  test('any text comes back as it was, in lines of at most 75 octets that end rightly', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (title, note) => {
        const calendar = withDeadlines({ id: 'a', day: '2027-10-14', title, note })
        const lines = calendar.split('\r\n')
        expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true)
        expect(lines.some((line) => /\p{Cc}/u.test(line))).toBe(false)
        expect(values(calendar, 'SUMMARY')[0]).toBe(withPlainBreaks(title.normalize('NFC')))
        expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
      }),
      {
        examples: [
          ['Zeile\u2028Zeile', ''],
          ['\u0085\r\n\r', '\u2029'],
          ['\u0007\\n', ''],
        ],
      },
    )
  })
})

/** Every kind of line break is one, every other control a space. */
function withPlainBreaks(text: string): string {
  return text.replaceAll(/\r\n|[\r\u2028\u2029\u0085]/gu, '\n').replaceAll(/[^\P{Cc}\n]/gu, ' ')
}
