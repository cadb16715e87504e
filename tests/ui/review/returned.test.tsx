// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { keptEditionOf } from '#commitment/kept-edition.ts'
import { keepEdition, setEdition } from '#core/editions/edit-editions.ts'
import { setFacts } from '#core/edit-facts.ts'
import { type Returned, writeReturned } from '#core/review/returned-file.ts'
import type { Review } from '#core/review/review.ts'
import { takeIn } from '#core/review/take-in.ts'
import type { Workshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { en } from '#i18n/en/index.ts'
import { paths } from '#routes/paths.ts'
import { sampleReview } from '../../fixtures/make/sample-review.ts'
import { sampleWorkshop } from '../../fixtures/make/sample.ts'
import { said as spoken, visit } from '../app.tsx'
import { read } from '../read.ts'

const { reviews: said } = de
const sample = sampleWorkshop('de')
const reviewed = (id: string, review: Partial<Review> = {}): Returned => ({
  ...sampleReview,
  id,
  review: { ...sampleReview.review, ...review },
})
const withReviews = (workshop: Workshop, ...returned: readonly Returned[]) =>
  returned.reduce((now, each) => takeIn(now, each).workshop, workshop)
const ana = reviewed('ana', { reviewer: 'Ana', organisationName: 'Staatliches Schulamt Haselbach', stances: {} })

async function open(workshop: Workshop) {
  const visited = await visit({ at: paths.reviews(workshop.id), workshops: [workshop] })
  await screen.findByRole('button', { name: said.open })
  return visited
}
const point = (name: RegExp | string) => within(screen.getByRole('region', { name }))
const clause = () => point('5.3 Wie wir entscheiden')
const readers = () =>
  within(screen.getByRole('region', { name: said.readers }))
    .getAllByRole('listitem')
    .map(read)

test('each reader is told with whom they write for, how much they said, and which text they had before them', async () => {
  const out = setEdition(sample, { status: 'review', date: '2027-10-14' })
  const given = keptEditionOf(out, [de, en])
  const kept = keepEdition(out, given)
  const fingerprint = given.fingerprints['de'] ?? ''
  const review = { fingerprint, organisationName: ' ' }
  await open(withReviews(kept, reviewed('a', review), ana))
  expect(readers()).toEqual([
    expect.stringContaining(`Jörg Nguyễn${said.copy.said(1, 1)}${said.toToday}`),
    expect.stringContaining(`Ana${said.typed('Staatliches Schulamt Haselbach')} · ${said.copy.said(1, 0)}`),
  ])
  expect(screen.getByRole('combobox', { name: said.assign('Ana') })).toHaveDisplayValue('Schulamt')
  expect(screen.getByRole('combobox', { name: said.assign('Jörg Nguyễn') })).toHaveDisplayValue(said.unassigned)
})

test('who read an earlier edition is told so, with the edition, at what they said as well', async () => {
  const out = setEdition(sample, { status: 'review', date: '2027-10-14' })
  const given = keptEditionOf(out, [de, en])
  const changed = setFacts(keepEdition(out, given), { title: 'Ein anderer Titel' })
  await open(withReviews(changed, reviewed('a', { fingerprint: given.fingerprints['de'] ?? '' })))
  const earlier = said.toEarlier('Fassung 1 vom 14. Okt. 2027 · zur Durchsicht')
  expect(readers()).toEqual([expect.stringContaining(earlier)])
  expect(read(clause().getByRole('listitem'))).toContain(earlier)
})

test('what readers say can be cut down to what is open, or to one organisation; where nothing is left, that is said', async () => {
  const { user } = await open(withReviews(sample, sampleReview, ana))
  expect(clause().getAllByRole('listitem')).toHaveLength(2)
  const from = screen.getByRole('combobox', { name: said.from })
  await user.selectOptions(from, 'Schulamt')
  expect(clause().getAllByRole('listitem')).toHaveLength(1)
  expect(clause().getByText('Ana')).toBeVisible()
  expect(screen.queryByRole('region', { name: /^Beschluss 1\.1/ })).toBeNull()
  await user.selectOptions(from, 'Brückner')
  expect(screen.getByText(said.nothingShown)).toBeVisible()
  await user.selectOptions(from, said.everybody)
  expect(screen.queryByText(said.nothingShown)).toBeNull()
  await user.click(clause().getByRole('button', { name: new RegExp(`^${said.settle}.*Ana`) }))
  await user.click(screen.getByRole('radio', { name: said.showOpen }))
  expect(clause().getAllByRole('listitem')).toHaveLength(1)
  expect(clause().queryByText('Ana')).toBeNull()
})

test('what was said to a passage that is no more is kept under its old name, and said to be so', async () => {
  const gone = reviewed('a', { remarks: { 'working-9-9': { ...remarkOf(), title: '9.9 Fahrtkosten' } } })
  await open(withReviews(sample, gone))
  expect(point('9.9 Fahrtkosten').getByText(said.gone)).toBeVisible()
  expect(point(/^Beschluss 1\.1/).queryByText(said.gone)).toBeNull()
})

test('a stance is read with its reason; what becomes of it, and of a remark, is said aloud', async () => {
  const { user } = await open(withReviews(sample, sampleReview))
  const decision = () => point(/^Beschluss 1\.1/)
  const { label } = de.catalogues.stances.reservation
  expect(read(decision().getByRole('listitem'))).toContain(`${said.stance}: ${label}Erst nach der Sitzung des Rates.`)
  await user.click(decision().getByRole('button', { name: new RegExp(`^${said.takeStance}`) }))
  expect(spoken()).toBe(said.tookStance)
  await user.click(clause().getByRole('button', { name: new RegExp(`^${said.takeRemark}`) }))
  expect(spoken()).toBe(said.tookRemark)
  await user.click(screen.getByRole('button', { name: said.removeOf('Jörg Nguyễn') }))
  expect(spoken()).toBe(said.removed('Jörg Nguyễn'))
})

test('a stance is answered as a remark is, each for itself', async () => {
  const { user, kept } = await open(withReviews(sample, sampleReview))
  const decision = point(/^Beschluss 1\.1/)
  const answer = decision.getByRole('button', { name: new RegExp(`^${said.answer}: `) })
  await user.click(answer)
  // It stays for those who listen: if it went as the field comes, Orca would not tell the field.
  expect(answer).toBeInTheDocument()
  expect(answer).toHaveAttribute('tabindex', '-1')
  await user.keyboard('Wir warten.')
  await user.click(decision.getByRole('button', { name: new RegExp(`^${said.settle}`) }))
  const { stances, remarks } = Object.values(kept(sample.id).reviews)[0] ?? expect.unreachable('No review is kept')
  expect(stances.mission).toMatchObject({ answer: 'Wir warten.', treatment: 'answered' })
  expect(remarks['working-5-3']).toMatchObject({ answer: '', treatment: 'open' })
})

test('a file of another copy of the workshop belongs here where its text is known', async () => {
  const out = keptEditionOf(sample, [de, en])
  const fingerprint = out.fingerprints['en'] ?? ''
  const bytes = (id: string, review: Partial<Review>) =>
    new TextEncoder().encode(writeReturned({ ...reviewed(id, review), workshop: 'elsewhere' }))
  const { files, user } = await open(setFacts(keepEdition(sample, out), { title: 'Ein anderer Titel' }))
  files.pickNamed.mockResolvedValueOnce([
    { name: 'bekannt.json', bytes: bytes('a', { fingerprint }) },
    { name: 'fremd.json', bytes: bytes('b', {}) },
  ])
  await user.click(screen.getByRole('button', { name: said.open }))
  const results = await screen.findByRole('list', { name: said.results })
  expect(within(results).getAllByRole('listitem').map(read)).toEqual([
    `bekannt.json ${said.taken.new('Jörg Nguyễn')}`,
    `fremd.json ${said.otherWorkshop}`,
  ])
})

test('while files are read that is said; where the browser cannot, that, and the next try forgets it', async () => {
  const { files, user } = await open(sample)
  let fail: (why: Error) => void = () => undefined
  files.pickNamed.mockReturnValueOnce(new Promise((_, no) => (fail = no)))
  await user.click(screen.getByRole('button', { name: said.open }))
  expect(screen.getByText(said.reading)).toBeVisible()
  expect(screen.getByRole('button', { name: said.open })).toHaveAttribute('aria-busy', 'true')
  await act(async () => fail(new Error('gone')))
  expect(await screen.findByText(said.fileFailed)).toBeVisible()
  expect(screen.queryByText(said.reading)).toBeNull()
  files.pickNamed.mockResolvedValueOnce([])
  await user.click(screen.getByRole('button', { name: said.open }))
  await expect.poll(() => screen.queryByText(said.fileFailed)).toBeNull()
  expect(screen.queryByRole('list', { name: said.results })).toBeNull()
})

test('files can be dropped, which is said while they are held over the place', async () => {
  const { files } = await open(sample)
  files.readNamed.mockResolvedValueOnce([
    { name: 'joerg.json', bytes: new TextEncoder().encode(writeReturned(sampleReview)) },
  ])
  const place = screen.getByRole('button', { name: said.open })
  // Else the browser would open the file in place of the app.
  expect(fireEvent.dragOver(place)).toBe(false)
  expect(screen.getByText(said.dropHere)).toBeVisible()
  fireEvent.dragLeave(place)
  expect(screen.getByText(said.drop)).toBeVisible()
  fireEvent.dragOver(place)
  expect(fireEvent.drop(place, { dataTransfer: { files: [new File([''], 'joerg.json')] } })).toBe(false)
  expect(screen.getByText(said.drop)).toBeVisible()
  expect(await screen.findByText(new RegExp(said.taken.new('Jörg Nguyễn')))).toBeVisible()
})

function remarkOf() {
  return sampleReview.review.remarks['working-5-3'] ?? expect.unreachable('The sample review has no remark')
}
