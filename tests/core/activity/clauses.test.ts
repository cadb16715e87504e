import { describe, expect, test } from 'vitest'
import { emptyClause, emptyClauses, isTouched, patchClause } from '#core/activity/clauses.ts'
import { clausesGaps } from '#core/gaps/activity-gaps.ts'
import { activityById } from '#core/method/index.ts'
import { de } from '#i18n/de/index.ts'

const cooperation = activityById('cooperation')
const course = activityById('course')

const lacks = (content: Parameters<typeof clausesGaps>[1]) =>
  clausesGaps(cooperation, content).flatMap(({ lack }) => ('topic' in lack ? [`${lack.topic}: ${lack.what}`] : []))

describe('clauses', () => {
  test('untouched is not the same as not relevant: only the untouched is a gap', () => {
    const untouched = emptyClauses(cooperation)
    const decided = patchClause(untouched, 'rights', { state: 'notRelevant', reason: 'Alles ist frei.' })
    expect(untouched['rights']?.state).toBe('')
    expect(lacks(untouched)).toContain('rights: clause')
    expect(lacks(decided)).not.toContain('rights: clause')
  })

  test('not relevant asks why', () => {
    const decided = patchClause(emptyClauses(cooperation), 'rights', { state: 'notRelevant' })
    expect(lacks(decided)).toContain('rights: clauseReason')
  })

  test('not in place stays a gap', () => {
    expect(lacks(patchClause(emptyClauses(cooperation), 'money', { state: 'notInPlace' }))).toContain('money: clause')
  })

  test('agreed fully without a word of it is a gap, a wording that the room says is not in place is one too', () => {
    for (const patch of [
      { state: 'fully', wording: ' ' },
      { state: 'notInPlace', wording: 'Per Brief.' },
    ] as const)
      expect(lacks(patchClause(emptyClauses(cooperation), 'money', patch))).toContain('money: clause')
  })

  test('a wording typed into an untouched topic makes it partly agreed; the room says when it is fully', () => {
    const typed = patchClause(emptyClauses(cooperation), 'inside', { wording: 'Per E-Mail.' })
    expect(typed['inside']?.state).toBe('partly')
    const agreed = patchClause(typed, 'inside', { state: 'fully' })
    expect(patchClause(agreed, 'inside', { wording: 'Per Brief.' })['inside']?.state).toBe('fully')
  })

  test('a reason or a day alone touches no wording', () => {
    expect(patchClause(emptyClauses(course), 'review', { date: '2028-07-06' })['review']?.state).toBe('')
  })

  test('the first review needs a wording and a day before signing', () => {
    const gaps = (content: Parameters<typeof clausesGaps>[1]) =>
      clausesGaps(course, content)
        .filter(({ urgency }) => urgency === 'beforeSigning')
        .map(({ lack }) => lack.what)
    const worded = patchClause(emptyClauses(course), 'review', { wording: 'Jeden Juli.' })
    expect(gaps(emptyClauses(course))).toEqual(['clause'])
    expect(gaps(worded)).toEqual(['clauseDate'])
    expect(gaps(patchClause(worded, 'review', { date: '2028-07-06' }))).toEqual([])
    expect(
      gaps(patchClause(patchClause(worded, 'review', { date: '2028-07-06' }), 'term', { wording: 'Drei Jahre.' })),
    ).toEqual([])
  })

  test.each(Object.entries(de.activities.course.topics))(
    'what the proposed wording on %s leaves open is to be filled in before signing',
    (topic, { proposal }) => {
      const lacking = (wording: string) =>
        clausesGaps(course, patchClause(emptyClauses(course), topic, { wording, date: '2028-07-06' })).flatMap(
          ({ lack, urgency }) =>
            'topic' in lack && lack.topic === topic && urgency === 'beforeSigning' ? [lack.what] : [],
        )
      expect(lacking(proposal)).toEqual(['clauseBlank'])
      expect(lacking(proposal.replaceAll('…', 'zwölf'))).toEqual([])
      expect(lacking('Briefe, Anrufe und so weiter…')).toEqual([])
    },
  )

  test.each([
    [{ state: 'notInPlace' }, true],
    [{ wording: 'Jeden Juli.' }, true],
    [{ date: '2028-07-06' }, true],
    [{ wording: '  ' }, false],
  ] as const)('a state, a wording or a day touches a clause, blank space does not: %o', (patch, touched) => {
    expect(isTouched({ ...emptyClause, ...patch })).toBe(touched)
  })
})
