import { expect, test } from 'vitest'
import { composeCommitment } from '#commitment/compose.ts'
import { fieldNames, meaningOf, readMeaning } from '#commitment/review/field-names.ts'
import { chaptersOf } from '#commitment/review/points.ts'
import { reviewForm } from '#commitment/review/review-form.ts'
import { sortReviews } from '#commitment/review/sort-reviews.ts'
import { idSchema } from '#core/id.ts'
import { elements } from '#core/method/index.ts'
import { elementOfPoint } from '#core/review/edit-reviews.ts'
import { takeIn } from '#core/review/take-in.ts'
import { newWorkshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { en } from '#i18n/en/index.ts'
import * as v from 'valibot'
import { largeWorkshop } from '../fixtures/make/large.ts'
import { sampleReview } from '../fixtures/make/sample-review.ts'
import { sampleWorkshop } from '../fixtures/make/sample.ts'

const sample = sampleWorkshop('de')
const pointsOf = (workshop = sample, words = de) =>
  chaptersOf(composeCommitment(workshop, words)).flatMap(({ points }) => points)

test('every word of a chapter that can be remarked on belongs to exactly one passage', () => {
  for (const { section, points } of chaptersOf(composeCommitment(sample, de))) {
    if (points.length > 0) expect(points.flatMap(({ blocks }) => blocks)).toEqual(section.blocks)
  }
})

test('passages have names that a file takes, each its own, the same in both languages and in an empty workshop', () => {
  const ids = (workshop = sample, words = de) => pointsOf(workshop, words).map(({ id }) => id)
  for (const workshop of [sample, largeWorkshop(), newWorkshop('w')]) {
    const own = ids(workshop)
    expect(new Set(own).size).toBe(own.length)
    expect(own.filter((id) => !v.is(idSchema, id))).toEqual([])
    expect(ids(workshop, en)).toEqual(own)
  }
  const inElements = (of: readonly string[]) => of.filter((id) => elementOfPoint(id) !== null)
  expect(inElements(ids(newWorkshop('w')))).toEqual(inElements(ids()))
})

test('every element begins with its decision, and what only repeats others cannot be remarked on', () => {
  const titles = new Map(pointsOf().map(({ id, title }) => [id, title]))
  expect(elements.map(({ id }, index) => titles.get(`${id}-${index + 1}-1`))).not.toContain(undefined)
  expect(titles.get('mission-1-1')).toBe('Beschluss 1.1 · Mission')
  expect(titles.get('working-5-3')).toBe('5.3 Wie wir entscheiden')
  expect([...titles.keys()]).not.toContain('glance')
})

test('a heading whose clauses follow at once is read with the first of them', () => {
  const points = new Map(pointsOf().map(({ id, blocks }) => [id, blocks.map(({ kind }) => kind)]))
  expect(points.has('working-5-4')).toBe(false)
  expect(points.get('working-5-4-1')).toEqual(['heading', 'clause'])
  expect(points.get('working-5-4-2')).toEqual(['clause'])
})

test('a chapter without passages of its own is remarked on as a chapter, a passage under its name', () => {
  const form = reviewForm(composeCommitment(sample, de), de, { workshop: 'w', fingerprint: 'X', edition: 1 })
  const shown = new Map(form.chapters.flatMap(({ remarks }) => remarks.map((asked) => [asked.name, asked.shown])))
  expect(shown.get(fieldNames.remark('working-5-3'))).toBe('5.3 Wie wir entscheiden')
  expect(shown.get(fieldNames.remark('signatures'))).toBe(de.document.review.chapter)
})

test('the form asks for each passage once and for a stance on each decision', () => {
  const form = reviewForm(composeCommitment(sample, de), de, { workshop: 'w', fingerprint: 'X', edition: 1 })
  const names = form.chapters.flatMap(({ remarks }) => remarks.map(({ name }) => name))
  expect(names).toEqual(['whole', ...pointsOf().map(({ id }) => id)].map(fieldNames.remark))
  expect(form.stances.map(({ element }) => element)).toEqual(elements.map(({ id }) => id))
})

test('a field tells its text to programs, and nothing else is taken for it', () => {
  const text = { workshop: 'k3v0q8', fingerprint: '7F3A19C2E04BK7QM', edition: 12 }
  expect(readMeaning(meaningOf(text))).toEqual(text)
  expect(['', 'wirkbund-review 1 a', 'x wirkbund-review 1 a b 1', 'wirkbund-review 1 a b c'].map(readMeaning)).toEqual([
    null,
    null,
    null,
    null,
  ])
})

test('what readers said stands in the order of the text; what stands nowhere any more comes last under its old name', () => {
  const remark = { text: 'x', treatment: 'open', answer: '', question: '' } as const
  const remarks = {
    'gone-9-9': { ...remark, title: '9.9 Früher' },
    'working-5-3': { ...remark, title: '5.3 Hieß anders' },
    whole: { ...remark, title: 'Zum Ganzen' },
  }
  const { workshop } = takeIn(sample, { ...sampleReview, review: { ...sampleReview.review, remarks } })
  const sorted = sortReviews(workshop.reviews, chaptersOf(composeCommitment(sample, de)))
  expect(sorted.map(({ title, isGone, said }) => [title, isGone, said.map(({ kind }) => kind)])).toEqual([
    ['Zum Ganzen', false, ['remark']],
    ['Beschluss 1.1 · Mission', false, ['stance']],
    ['5.3 Wie wir entscheiden', false, ['remark']],
    ['9.9 Früher', true, ['remark']],
  ])
})
