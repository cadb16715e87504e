// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { shownFingerprint } from '#commitment/fingerprint.ts'
import { keptEditionOf } from '#commitment/kept-edition.ts'
import { keepEdition, setEdition } from '#core/editions/edit-editions.ts'
import { setFacts } from '#core/edit-facts.ts'
import type { Workshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { en } from '#i18n/en/index.ts'
import { EditionForm } from '#ui/commitment/edition-form.tsx'
import { sampleWorkshop } from '../../fixtures/make/sample.ts'
import { read } from '../read.ts'
import { openPart } from './open-part.tsx'

const said = de.editions
const textOf = (workshop: Workshop) => keptEditionOf(workshop, [de, en])
const code = (workshop: Workshop) => shownFingerprint(textOf(workshop).fingerprints['de'] ?? '')
const draft = sampleWorkshop('de')
const released = (workshop: Workshop, number: number) => {
  const out = setEdition(workshop, { number, status: 'signature', date: '2027-10-14' })
  return keepEdition(out, textOf(out))
}
const first = released(draft, 1)
const second = released(setFacts(first, { title: 'Ein anderer Titel' }), 2)
const [one, two] = ['Fassung 1', 'Fassung 2'].map((name) => `${name} vom 14. Okt. 2027 · zur Unterschrift`) as [
  string,
  string,
]

/** What a PDF says of itself; nothing where the browser could not read it. */
const pdf = (text: string) => ({ name: 'x.pdf', bytes: new TextEncoder().encode(text) })
const stating = (fingerprint: string) => pdf(`%PDF-1.7 <dc:description>${fingerprint}</dc:description>`)

async function openDialog(workshop: Workshop) {
  const { pickNamed } = openPart(workshop, <EditionForm />)
  await userEvent.click(await screen.findByRole('button', { name: new RegExp(de.commitmentPage.changeEdition) }))
  await userEvent.click(await screen.findByRole('button', { name: said.check }))
  const dialog = within(screen.getByRole('dialog', { name: said.checkTitle }))
  const pick = async (...chosen: ReturnType<typeof pdf>[]) => {
    pickNamed.mockResolvedValueOnce(chosen)
    await userEvent.click(dialog.getByRole('button', { name: said.openPdf }))
  }
  const answer = () => read(dialog.getAllByRole('status')[0] ?? expect.unreachable('Nothing answers'))
  return { dialog, pick, answer }
}

test('a PDF is told by the fingerprint it states, which is said to be all that was compared', async () => {
  const { dialog, pick, answer } = await openDialog(second)
  await pick(stating(code(first)))
  await expect.poll(answer).toBe(said.earlier(one) + said.fromPdf)
  expect(dialog.getByRole('textbox', { name: said.typed })).toHaveValue(code(first))
  await pick(stating(code(second)))
  await expect.poll(answer).toBe(said.todayAnd(two) + said.fromPdf)
  await userEvent.type(dialog.getByRole('textbox', { name: said.typed }), 'x')
  expect(answer()).toBe(said.incomplete)
})

test('of a file without one, or that cannot be read, that alone is said, whatever was said of the one before', async () => {
  const { dialog, pick, answer } = await openDialog(first)
  for (const [file, problem] of [
    [pdf('%PDF-1.7'), said.noneInPdf],
    [pdf(''), said.fileFailed],
  ] as const) {
    await pick(stating(code(first)))
    await expect.poll(answer).toBe(said.todayAnd(one) + said.fromPdf)
    await pick(file)
    await expect.poll(answer).toBe(problem)
    expect(dialog.getByRole('textbox', { name: said.typed })).toHaveValue('')
  }
  await userEvent.type(dialog.getByRole('textbox', { name: said.typed }), code(first))
  expect(answer()).toBe(said.todayAnd(one))
})

test('whoever chooses no file is told what they were told before', async () => {
  const { pick, answer } = await openDialog(first)
  await pick(stating(code(first)))
  await expect.poll(answer).toContain(said.fromPdf)
  await pick()
  expect(answer()).toBe(said.todayAnd(one) + said.fromPdf)
})

test('what is kept here stands below with its fingerprint: today’s text, then the editions, the last one first', async () => {
  const { dialog } = await openDialog(second)
  const lines = dialog.getAllByRole('listitem').map((line) => [...line.children].map(read))
  expect(lines).toEqual([
    [said.now, code(second)],
    [two, code(second)],
    [one, code(first)],
  ])
  expect(dialog.queryByText(said.nothingKept)).toBeNull()
})

test('of a text that was never given out only today’s is known, and it is told without an edition', async () => {
  const { dialog, pick, answer } = await openDialog(draft)
  expect(dialog.getByText(said.nothingKept)).toBeVisible()
  expect(dialog.getAllByRole('listitem')).toHaveLength(1)
  await pick(stating(code(draft)))
  await expect.poll(answer).toBe(said.today + said.fromPdf)
})

test('once it is closed it can be opened again', async () => {
  const { dialog } = await openDialog(draft)
  await userEvent.click(dialog.getByRole('button', { name: said.close }))
  expect(screen.queryByRole('dialog')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: said.check }))
  expect(screen.getByRole('dialog', { name: said.checkTitle })).toBeVisible()
})
