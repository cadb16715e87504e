// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { shownFingerprint } from '#commitment/fingerprint.ts'
import { setEdition, takeSignature } from '#core/editions/edit-editions.ts'
import { setFacts } from '#core/edit-facts.ts'
import { gapsOf } from '#core/gaps/workshop-gaps.ts'
import type { Workshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { release } from '../../commitment/given-out.ts'
import { sampleWorkshop } from '../../fixtures/make/sample.ts'
import { furnish, openCommitment } from './open-commitment.tsx'

beforeEach(() => {
  furnish()
})

afterEach(() => {
  vi.unstubAllGlobals()
  localStorage.clear()
})

const said = de.editions
const first = release(sampleWorkshop('de'))
const changed = setFacts(first, { title: 'Ein anderer Titel' })
const code = shownFingerprint(first.editions[0]?.fingerprints['de'] ?? '')

const unfold = async () => userEvent.click(await screen.findByRole('button', { name: /Fassung ändern/ }))
const open = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))

describe('A text that has changed since it was given out', () => {
  test('asks for a new edition, which is one click away, and blocks nothing', async () => {
    openCommitment(changed)
    expect(await screen.findByText(said.changed('1'), { exact: false })).toHaveTextContent(
      said.changedIn('Ein anderer Titel', true),
    )
    await open(said.begin)
    await waitFor(() => expect(screen.queryByText(said.changed('1'), { exact: false })).not.toBeInTheDocument())
    expect(screen.getByRole('button', { name: /^Fassung 2 vom .* · Entwurf/ })).toBeInTheDocument()
  })

  test('says nothing while the text is the one that was given out', async () => {
    openCommitment(first)
    await unfold()
    await screen.findByRole('button', { name: said.check })
    expect(screen.queryByText(said.changed('1'), { exact: false })).not.toBeInTheDocument()
    expect(screen.queryByText(said.notKept('1'))).not.toBeInTheDocument()
  })
})

describe('Is this the text we signed?', () => {
  const ask = async (workshop: Workshop, typed: string) => {
    openCommitment(workshop)
    await unfold()
    await open(said.check)
    await userEvent.click(screen.getByLabelText(said.typed))
    await userEvent.paste(typed)
  }

  test('today’s text is told, with the edition it was given out as', async () => {
    await ask(first, code.toLowerCase().replaceAll('·', ' '))
    expect(
      screen.getByText(said.todayAnd('Fassung 1 vom 14. Okt. 2027 · Zur Unterschrift'), { exact: false }),
    ).toBeVisible()
  })

  test('an edition that was kept is told when the text has changed since', async () => {
    await ask(changed, code)
    expect(screen.getByText(/^Das ist der Text von: Fassung 1 vom 14\. Okt\. 2027/)).toBeVisible()
  })

  test('a fingerprint of neither is told, and half a one is no fingerprint yet', async () => {
    await ask(first, '0000·1111·2222·3333')
    expect(screen.getByText(said.none)).toBeVisible()
    await userEvent.type(screen.getByLabelText(said.typed), 'x')
    expect(screen.getByText(said.incomplete)).toBeVisible()
  })
})

describe('An edition that leaves the room', () => {
  test('is kept as soon as its status is no draft any more', async () => {
    openCommitment(setEdition(sampleWorkshop('de'), { status: 'draft' }))
    await unfold()
    await screen.findByRole('button', { name: said.check })
    await userEvent.selectOptions(screen.getByLabelText(de.commitmentPage.editionStatus), 'review')
    await open(said.check)
    expect(within(screen.getByRole('dialog')).getAllByRole('listitem')).toHaveLength(2)
  })
})

test('the status ‘signed’ can be chosen at any time, and says beside it what speaks against it', async () => {
  openCommitment(first)
  await unfold()
  const status = screen.getByRole('combobox', { name: 'Stand' })
  expect(screen.queryByText(said.notAllSigned(0, 5))).toBeNull()
  await userEvent.selectOptions(status, 'signed')
  expect(await screen.findByText(said.notAllSigned(0, 5))).toBeVisible()
  const pressing = gapsOf(first).filter(({ urgency }) => urgency === 'beforeSigning').length
  expect(screen.queryAllByText(said.pointsOpen(pressing))).toHaveLength(pressing === 0 ? 0 : 1)
  cleanup()
  const all = Object.keys(first.organisations).reduce(
    (workshop, id) => takeSignature(workshop, id, { by: '', place: '', date: '' }),
    first,
  )
  openCommitment(setEdition(all, { status: 'signed' }))
  await screen.findByRole('button', { name: /Fassung ändern/ })
  expect(screen.queryByText(/^Es haben erst/)).toBeNull()
  cleanup()
  // Who signed the edition before has not signed this one.
  openCommitment(setEdition(all, { number: 2, status: 'signed' }))
  expect(await screen.findByText(said.notAllSigned(0, 5))).toBeVisible()
  await unfold()
  await open(said.signatures)
  const dialog = within(screen.getByRole('dialog'))
  expect(dialog.getByText(said.signedCount(0, 5))).toBeVisible()
  const [enter] = dialog.getAllByRole('button', { name: /^Unterschrift eintragen: / })
  await userEvent.click(enter ?? expect.unreachable('No organisation can sign'))
  expect(dialog.getByText(said.signedCount(1, 5))).toBeVisible()
  expect(dialog.getAllByText(said.earlierEdition('1'))).toHaveLength(4)
  expect(document.activeElement).toHaveAccessibleName(/^Unterschrift austragen: /)
})

test('who has signed is taken down with a click, or a double-click, and taken out again', async () => {
  openCommitment(first)
  await unfold()
  await open(said.signatures)
  const dialog = within(screen.getByRole('dialog'))
  expect(dialog.getByText(said.signedCount(0, 5))).toBeVisible()
  const [enter] = dialog.getAllByRole('button', { name: /^Unterschrift eintragen: / })
  await userEvent.dblClick(enter ?? expect.unreachable('No organisation can sign'))
  expect(dialog.getByText('1 von 5 hat unterschrieben')).toBeVisible()
  expect(dialog.getByLabelText(said.by)).toHaveValue('Dr. Merle Großmann')
  // Later than what would be a double-click.
  fireEvent.click(dialog.getByRole('button', { name: /^Unterschrift austragen: / }), { detail: 1 })
  expect(dialog.getByText('0 von 5 haben unterschrieben')).toBeVisible()
})

test('what readers send back can be opened while the text is a draft, for they may have been sent one', async () => {
  openCommitment(setEdition(sampleWorkshop('de'), { status: 'draft' }))
  expect(await screen.findByRole('link', { name: de.reviews.link(0) })).toBeVisible()
})
