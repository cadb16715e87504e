import { describe, expect, test } from 'vitest'
import { removeOrganisation } from '#core/organisations/edit-organisations.ts'
import { openCount, patchReview, treatRemark, treatStance } from '#core/review/edit-reviews.ts'
import type { Returned } from '#core/review/returned-file.ts'
import { mostReviews } from '#core/review/review.ts'
import { takeIn as take } from '#core/review/take-in.ts'
import type { Workshop } from '#core/workshop.ts'
import { point, returned, sample } from '../review/returned-review.ts'

const fresh = { treatment: 'open', answer: '' } as const

describe('Taking reviews in', () => {
  const first = take(sample, returned())

  test('keeps what was said, and finds the organisation by the name that was typed', () => {
    expect(first.taken).toBe('new')
    expect(first.workshop.reviews['r1']).toMatchObject({
      reviewer: ' Jörg  Nguyễn ',
      organisationName: 'stadt haselbach',
      organisation: 'city',
      remarks: { 'working-5-3': { text: 'Wer lädt ein?', treatment: 'open' } },
    })
    expect(openCount(first.workshop)).toBe(2)
  })

  test('the same file again changes nothing', () => {
    expect(take(first.workshop, returned())).toEqual({ workshop: first.workshop, taken: 'same' })
    const answered = treatRemark(first.workshop, 'r1', point.id, { treatment: 'answered', answer: 'Die Stadt.' })
    expect(take(answered, returned())).toEqual({ workshop: answered, taken: 'same' })
  })

  test('a later file opens what is new in it again and keeps the answer; a withdrawn remark goes', () => {
    const two = take(sample, returned({ [point.id]: 'Wer lädt ein?', parties: 'Name falsch' })).workshop
    const answered = treatRemark(two, 'r1', point.id, { treatment: 'answered', answer: 'Die Stadt.' })
    const { workshop, taken } = take(answered, returned({ [point.id]: 'Und wer führt Protokoll?' }, 4))
    expect(taken).toBe('changed')
    expect(workshop.reviews['r1']?.remarks).toEqual({
      [point.id]: {
        title: point.title,
        text: 'Und wer führt Protokoll?',
        treatment: 'open',
        answer: 'Die Stadt.',
        question: '',
      },
    })
  })

  test('in a later file what is new is open, and what is said as before stays as somebody has dealt with it', () => {
    const answered = treatRemark(first.workshop, 'r1', point.id, { treatment: 'answered', answer: 'Die Stadt.' })
    const treated = treatStance(answered, 'r1', 'mission', { treatment: 'answered', answer: 'Gut.' })
    const file = returned({ [point.id]: 'Wer lädt ein?', parties: 'Name falsch' }, 4)
    const { workshop, taken } = take(treated, file)
    expect([taken, openCount(workshop)]).toEqual(['changed', 1])
    expect(workshop.reviews['r1']).toMatchObject({
      remarks: { [point.id]: { treatment: 'answered', answer: 'Die Stadt.' }, parties: { treatment: 'open' } },
      stances: { mission: { treatment: 'answered', answer: 'Gut.' } },
    })
    const objects = { mission: { ...fresh, kind: 'objects' as const, reason: 'Erst nach der Sitzung.' } }
    const later = take(treated, { ...returned(), review: { ...returned().review, stances: objects } })
    expect([later.taken, later.workshop.reviews['r1']?.stances]).toEqual([
      'changed',
      { mission: { ...objects.mission, answer: 'Gut.' } },
    ])
  })

  test.each([
    ['the name', { reviewer: 'Jo' }],
    ['the organisation', { organisationName: 'Schulamt' }],
    ['the text that was read', { fingerprint: '0000000000000000' }],
    ['the reason', { stances: { mission: { ...fresh, kind: 'reservation' as const, reason: 'Doch.' } } }],
  ])('a later file in which only %s is another one is taken in', (_, changed) => {
    const { workshop, taken } = take(first.workshop, { ...returned(), review: { ...returned().review, ...changed } })
    expect(taken).toBe('changed')
    expect(workshop.reviews['r1']).toMatchObject(changed)
  })

  test('a later file that only leaves something out takes it away', () => {
    const { workshop, taken } = take(first.workshop, returned({}, 4))
    expect([taken, workshop.reviews['r1']?.remarks]).toEqual(['changed', {}])
  })

  test('a remark that was dealt with stays when a later file no longer has it', () => {
    const answered = treatRemark(first.workshop, 'r1', point.id, { treatment: 'answered', answer: 'Die Stadt.' })
    const { workshop } = take(answered, returned({}, 4))
    expect(workshop.reviews['r1']?.remarks[point.id]?.answer).toBe('Die Stadt.')
    expect(take(workshop, returned({}, 4))).toEqual({ workshop, taken: 'same' })
  })

  test('an earlier file of the same reviewer does not bring back what they have changed', () => {
    const later = take(sample, returned({ [point.id]: 'Neu' }, 9)).workshop
    expect(take(later, returned())).toEqual({ workshop: later, taken: 'older' })
  })

  test('an organisation that nobody knows stays open, and so does a name that two of them bear', () => {
    const unknown = { ...returned(), review: { ...returned().review, organisationName: 'Sparkasse' } }
    expect(take(sample, unknown).workshop.reviews['r1']?.organisation).toBe('')
    const { city, ...others } = sample.organisations
    if (city === undefined) throw new Error('The sample has no city')
    const twice = { ...sample, organisations: { ...others, city, twin: { ...city, order: 'zz' } } }
    expect(take(twice, returned()).workshop.reviews['r1']?.organisation).toBe('')
  })

  test('an organisation that the reviewer chose, or that somebody has found for them, stays theirs', () => {
    const from = (about: Partial<Returned['review']>, revision = 3) => {
      const file = returned({ [point.id]: `Stand ${revision}` }, revision)
      return { ...file, review: { ...file.review, ...about } }
    }
    const organisationIn = (workshop: Workshop) => workshop.reviews['r1']?.organisation
    expect(organisationIn(take(sample, from({ organisation: 'schools' })).workshop)).toBe('schools')
    const found = patchReview(take(sample, from({ organisationName: 'Sparkasse' })).workshop, 'r1', {
      organisation: 'schools',
    })
    expect(organisationIn(take(found, from({}, 4)).workshop)).toBe('schools')
    const nobody = take(sample, from({ organisationName: ' ' })).workshop
    expect(organisationIn(nobody)).toBe('')
    const { city = expect.fail('no city') } = sample.organisations
    const nameless = { ...sample, organisations: { city: { ...city, name: '', shortName: '' } } }
    expect(organisationIn(take(nameless, from({ organisationName: ' ' })).workshop)).toBe('')
    expect(organisationIn(take(nobody, from({}, 4)).workshop)).toBe('city')
  })

  test('a workshop that is full of reviews takes no other one, but still a later file of one that it has', () => {
    const { r1 } = first.workshop.reviews
    if (r1 === undefined) throw new Error('There is no review')
    const others = Array.from({ length: mostReviews - 1 }, (_, index) => [`r-${index}`, r1] as const)
    const full = { ...first.workshop, reviews: { ...Object.fromEntries(others), r1 } }
    const another = { ...returned(), id: 'another' }
    expect(take(full, another)).toEqual({ workshop: full, taken: 'tooMany' })
    expect(take(full, returned({ [point.id]: 'Neu' }, 4)).taken).toBe('changed')
    expect(take({ ...full, reviews: Object.fromEntries(others) }, another).taken).toBe('new')
  })

  test('when the organisation leaves, its review stays without it', () => {
    expect(removeOrganisation(first.workshop, 'city').reviews['r1']?.organisation).toBe('')
  })
})
