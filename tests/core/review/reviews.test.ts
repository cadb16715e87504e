import { describe, expect, test } from 'vitest'
import { isStale, takeStance } from '#core/stances/edit-stances.ts'
import { removeOrganisation } from '#core/organisations/edit-organisations.ts'
import { released } from '#core/room/released.ts'
import {
  beginReview,
  openCount,
  takeOverRemark,
  takeOverStance,
  treatRemark,
  treatStance,
  writeRemark,
  writeStance,
} from '#core/review/edit-reviews.ts'
import { readReturned, writeReturned } from '#core/review/returned-file.ts'
import { saysSomething } from '#core/review/review.ts'
import { takeIn } from '#core/review/take-in.ts'
import { onTheWall } from '#core/room/room-view.ts'
import { limits } from '#core/text.ts'
import { newWorkshop } from '#core/workshop.ts'
import { point, returned, sample } from './returned-review.ts'

describe('A file that a reviewer sends back', () => {
  test('comes back as it was written, names as they were typed', () => {
    expect(readReturned(writeReturned(returned()))).toEqual({ ok: true, value: returned() })
    const unnumbered = returned({}, 0)
    expect(readReturned(writeReturned(unnumbered))).toEqual({ ok: true, value: unnumbered })
  })

  test.each([
    ['', 'notJson', ''],
    ['[]', 'notAReview', ''],
    ['null', 'notAReview', ''],
    ['{"format":"other"}', 'notAReview', ''],
    ['{"format":"wirkbund-workshop"}', 'isAWorkshop', ''],
    ['{"format":"wirkbund-review","version":2}', 'newer', ''],
    ['{"format":"wirkbund-review","version":1}', 'damaged', 'id'],
    ['['.repeat(50), 'tooDeep', ''],
    ['x'.repeat(3_000_001), 'tooLarge', ''],
  ])('is refused with a reason when it is something else: %.40s', (text, why, at) => {
    expect(readReturned(text)).toEqual({ ok: false, reason: { why, at } })
  })

  test.each([
    ['another field', '"revision": 3', '"revision": 3, "extra": 1', 'extra'],
    ['a kind of stance that does not exist', '"reservation"', '"vetoes"', 'stances.mission.kind'],
    ['an element that does not exist', '"mission": {', '"seventh": {', 'stances.seventh'],
    ['a fingerprint that is none', '7F3A19C2E04BK7QM', 'short', 'fingerprint'],
    ['a remark that is too long', 'Wer lädt ein?', 'x'.repeat(limits.text + 1), 'remarks.working-5-3.text'],
    ['a key that every object inherits', '"working-5-3"', '"__proto__"', 'remarks.__proto__'],
  ])('is refused whole for %s', (_, right, wrong, at) => {
    const text = writeReturned(returned())
    expect(text).toContain(right)
    expect(readReturned(text.replace(right, wrong))).toEqual({ ok: false, reason: { why: 'damaged', at } })
  })

  test('with more remarks than a commitment has points is refused', () => {
    const many = (length: number) => Object.fromEntries(Array.from({ length }, (_, index) => [`p${index}`, 'x']))
    expect(readReturned(writeReturned(returned(many(501))))).toMatchObject({ ok: false, reason: { at: 'remarks' } })
    expect(readReturned(writeReturned(returned(many(500)))).ok).toBe(true)
  })
})

describe('What reviewers say', () => {
  const { workshop } = takeIn(sample, returned())

  test('reaches neither the wall nor anything that leaves the room', () => {
    expect(released(workshop).reviews).toEqual({})
    expect(onTheWall(workshop).reviews).toEqual({})
  })

  test('becomes an open question of the element, raised by the organisation', () => {
    const asked = takeOverRemark(workshop, 'r1', point.id, 'q-new')
    expect(asked.questions['q-new']).toMatchObject({ text: 'Wer lädt ein?', element: 'working', raisedBy: 'city' })
    expect(asked.reviews['r1']?.remarks[point.id]).toMatchObject({ treatment: 'taken', question: 'q-new' })
  })

  test('to an element as a whole becomes a question of that element, to no element one of none', () => {
    const elementOf = (id: string) => {
      const taken = takeIn(sample, returned({ [id]: 'Wer lädt ein?' })).workshop
      return takeOverRemark(taken, 'r1', id, 'q-new').questions['q-new']?.element
    }
    expect(['working', 'working-5-3', 'glance'].map(elementOf)).toEqual(['working', 'working', ''])
  })

  test('is raised by nobody where the file names an organisation that is not there', () => {
    const r1 = { ...(workshop.reviews['r1'] ?? expect.unreachable('The review was taken in')), organisation: 'gone' }
    const asked = takeOverRemark({ ...workshop, reviews: { r1 } }, 'r1', point.id, 'q-new')
    expect(asked.questions['q-new']).toMatchObject({ text: 'Wer lädt ein?', raisedBy: '' })
  })

  test('waits until each remark and each stance has been dealt with', () => {
    const answered = treatRemark(workshop, 'r1', point.id, { treatment: 'answered', answer: 'Die Stadt.' })
    const noted = treatStance(answered, 'r1', 'mission', { treatment: 'answered', answer: 'Verstanden.' })
    expect([workshop, answered, noted].map(openCount)).toEqual([2, 1, 0])
    expect(noted.reviews['r1']?.stances.mission).toMatchObject({ kind: 'reservation', answer: 'Verstanden.' })
  })

  test('a remark that is just as long as a question can be becomes one whole', () => {
    const long = 'x'.repeat(limits.card)
    const asked = takeOverRemark(takeIn(sample, returned({ [point.id]: long })).workshop, 'r1', point.id, 'q-new')
    expect(asked.questions['q-new']?.text).toBe(long)
  })

  test('a remark longer than a question gives its beginning and stays whole in the review', () => {
    const long = 'Satz. '.repeat(200).trim()
    const asked = takeOverRemark(takeIn(sample, returned({ [point.id]: long })).workshop, 'r1', point.id, 'q-new')
    const text = asked.questions['q-new']?.text ?? ''
    expect(text).toHaveLength(limits.card)
    expect(text.replace(/ …$/, '')).toBe(long.slice(0, limits.card - 2))
    expect(asked.reviews['r1']?.remarks[point.id]?.text).toBe(long)
  })

  test('a stance becomes that of the organisation, to today’s text or to an earlier one', () => {
    const before = takeStance(workshop, 'mission', 'city', 'supports')
    const today = takeOverStance(before, 'r1', 'mission', true)
    const stance = today.stances.mission['city'] ?? expect.fail('no stance')
    expect(stance).toMatchObject({ kind: 'reservation', reason: 'Erst nach der Sitzung.' })
    expect(isStale(today, 'mission', stance)).toBe(false)
    expect(today.reviews['r1']?.stances.mission?.treatment).toBe('taken')
    const earlier = takeOverStance(before, 'r1', 'mission', false)
    expect(isStale(earlier, 'mission', earlier.stances.mission['city'] ?? stance)).toBe(true)
  })

  test('a stance of nobody known changes nothing', () => {
    const nobody = removeOrganisation(workshop, 'city')
    expect(takeOverStance(nobody, 'r1', 'mission', true)).toBe(nobody)
  })
})

test('a reader takes a remark or a stance back by emptying it', () => {
  const copy = beginReview(newWorkshop('copy'), 'r1')
  const said = writeStance(writeRemark(copy, 'r1', point, 'So nicht.'), 'r1', 'impact', { kind: 'objects', reason: '' })
  const taken = writeStance(writeRemark(said, 'r1', point, ' '), 'r1', 'impact', null)
  expect(taken.reviews['r1']).toEqual(copy.reviews['r1'])
})

test('a review says something with a remark alone and with a stance alone', () => {
  const copy = beginReview(newWorkshop('copy'), 'r1')
  const remarked = writeRemark(copy, 'r1', point, 'So nicht.')
  const stanced = writeStance(copy, 'r1', 'impact', { kind: 'objects', reason: '' })
  const says = [copy, remarked, stanced].map(({ reviews: { r1 } }) => r1 !== undefined && saysSomething(r1))
  expect(says).toEqual([false, true, true])
})
