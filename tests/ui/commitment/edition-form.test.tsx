// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { keptEditionOf } from '#commitment/kept-edition.ts'
import { setText } from '#core/activity/texts.ts'
import { editContent } from '#core/content.ts'
import { keepEdition, setEdition } from '#core/editions/edit-editions.ts'
import { activityById } from '#core/method/index.ts'
import { takeIn } from '#core/review/take-in.ts'
import type { Workshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { en } from '#i18n/en/index.ts'
import { paths } from '#routes/paths.ts'
import { EditionForm } from '#ui/commitment/edition-form.tsx'
import { release } from '../../commitment/given-out.ts'
import { sampleReview } from '../../fixtures/make/sample-review.ts'
import { sampleWorkshop } from '../../fixtures/make/sample.ts'
import { openPart } from './open-part.tsx'

const { editions: said, commitmentPage, reviews } = de
const out = setEdition(sampleWorkshop('de'), { status: 'signature', date: '2027-10-14' })
const first = release(sampleWorkshop('de'))
const change = (
  workshop: Workshop,
  ...ids: readonly ('situation' | 'impactMeaning' | 'responsibility' | 'speakingUp')[]
) =>
  ids.reduce(
    (now, id) =>
      editContent<Workshop, 'texts'>(now, activityById(id), (content) =>
        setText(content, Object.keys(content)[0] ?? '', 'Ganz anders.'),
      ),
    workshop,
  )
const changed = () => screen.findByText(said.changed('1'), { exact: false })

test('a text that went out before its words were kept can be kept now, and is told no more', async () => {
  const { present } = openPart(out, <EditionForm />)
  expect(await screen.findByText(said.notKept('1'))).toBeVisible()
  await userEvent.click(await screen.findByRole('button', { name: said.keep }))
  expect(present().editions).toMatchObject([{ number: 1, date: '2027-10-14', status: 'signature' }])
  expect(screen.queryByText(said.notKept('1'))).toBeNull()
})

test('an edition with a number of its own is kept for itself, be its text the same or not', async () => {
  openPart(setEdition(first, { number: 2 }), <EditionForm />)
  expect(await screen.findByText(said.notKept('2'))).toBeVisible()
})

test('what is different is told by its place, up to three of them, and that there is more', async () => {
  openPart(change(first, 'situation', 'impactMeaning', 'responsibility', 'speakingUp'), <EditionForm />)
  const text = (await changed()).textContent
  expect(text).toMatch(/Anders ist: [^,]*, [^,]*, [^,]* und anderes\.$/)
})

test('as long as all of it is told, nothing is said of more', async () => {
  openPart(change(first, 'situation'), <EditionForm />)
  const { textContent } = await changed()
  expect(textContent).toMatch(/Anders ist: [^,]*, [^,]*, [^,]*\.$/)
  expect(textContent).not.toContain('und anderes')
})

test('a text that is again as one of those given out under its number needs no new edition', async () => {
  const other = change(first, 'situation')
  const both = keepEdition(other, keptEditionOf(other, [de, en]))
  openPart({ ...first, editions: both.editions }, <EditionForm />)
  await userEvent.click(screen.getByRole('button', { name: new RegExp(commitmentPage.changeEdition) }))
  await screen.findByRole('button', { name: said.check })
  expect(screen.queryByText(said.changed('1'), { exact: false })).toBeNull()
})

test('the day of what went out is kept with it; a draft keeps nothing', async () => {
  const { present } = openPart(first, <EditionForm />)
  await userEvent.click(screen.getByRole('button', { name: new RegExp(commitmentPage.changeEdition) }))
  await screen.findByRole('button', { name: said.check })
  fireEvent.change(screen.getByLabelText(commitmentPage.editionDate), { target: { value: '2027-11-02' } })
  expect(present().editions).toMatchObject([{ number: 1, date: '2027-11-02' }])
  await userEvent.selectOptions(screen.getByRole('combobox', { name: commitmentPage.editionStatus }), 'draft')
  fireEvent.change(screen.getByLabelText(commitmentPage.editionDate), { target: { value: '2027-11-03' } })
  expect(present().edition).toMatchObject({ date: '2027-11-03', status: 'draft' })
  expect(present().editions).toMatchObject([{ date: '2027-11-02', status: 'signature' }])
})

test('what readers sent back is one click away once something has come back, with how much of it is open', () => {
  const draft = sampleWorkshop('de')
  openPart(draft, <EditionForm />)
  expect(screen.queryByRole('link')).toBeNull()
  cleanup()
  openPart(takeIn(draft, sampleReview).workshop, <EditionForm />)
  expect(screen.getByRole('link', { name: reviews.link(2) })).toHaveAttribute('href', paths.reviews(draft.id))
})
