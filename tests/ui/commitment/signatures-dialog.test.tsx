// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { setEdition, takeSignature } from '#core/editions/edit-editions.ts'
import { patchOrganisation } from '#core/organisations/edit-organisations.ts'
import { newWorkshop, type Workshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { EditionForm } from '#ui/commitment/edition-form.tsx'
import { roomOf } from '../../core/room.ts'
import { sampleWorkshop } from '../../fixtures/make/sample.ts'
import { read } from '../read.ts'
import { openPart } from './open-part.tsx'

const said = de.editions

async function openDialog(workshop: Workshop) {
  const { present } = openPart(workshop, <EditionForm />)
  await userEvent.click(screen.getByRole('button', { name: new RegExp(de.commitmentPage.changeEdition) }))
  await userEvent.click(await screen.findByRole('button', { name: said.signatures }))
  const dialog = within(screen.getByRole('dialog', { name: said.signaturesTitle }))
  const press = (name: string) => userEvent.click(dialog.getByRole('button', { name }))
  return { dialog, press, present }
}

test('who has signed is entered with who may, where and when it usually is, and changed where it was otherwise', async () => {
  const { dialog, press, present } = await openDialog(sampleWorkshop('de'))
  await press(said.enterFor('Brückner'))
  const own = within(dialog.getByRole('group', { name: 'Brückner' }))
  const [by, place, date] = [said.by, said.place, said.date].map((label) => own.getByLabelText(label)) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ]
  expect(by).toHaveValue('Björn Brückner')
  expect([place, date].map((field) => (field as HTMLInputElement).value)).toEqual([
    'Altes Spritzenhaus, Haselbach',
    '2027-10-14',
  ])
  for (const [field, text] of [
    [by, 'Ганна Шевченко'],
    [place, 'Werkstatt'],
    [date, '2027-10-15'],
  ] as const) {
    await userEvent.clear(field)
    await userEvent.type(field, text)
  }
  expect(present().signings).toEqual({
    company: { by: 'Ганна Шевченко', place: 'Werkstatt', date: '2027-10-15', edition: 1 },
  })
})

test('whose body has still to agree is said, and from which day it may', async () => {
  const waiting = patchOrganisation(roomOf('Stadt', 'Verein', 'Firma'), 'Stadt', { approvingBody: ' Stadtrat ' })
  const { dialog } = await openDialog(
    patchOrganisation(waiting, 'Verein', { approvingBody: 'Vorstand', approvalBy: '2027-12-01' }),
  )
  const lines = dialog.getAllByRole('listitem').map(read)
  expect(lines).toEqual([
    expect.stringContaining(said.awaits('Stadtrat', '')),
    expect.stringContaining(said.awaits('Vorstand', '1. Dez. 2027')),
    expect.stringContaining(said.open),
  ])
})

test('a signature under an earlier edition can be taken out, or given to this one; under this one it is not earlier', async () => {
  const given = { by: 'A', place: 'B', date: '2027-09-23' }
  const signed = ['Stadt', 'Verein'].reduce((now, id) => takeSignature(now, id, given), roomOf('Stadt', 'Verein'))
  const { dialog, press, present } = await openDialog(setEdition(signed, { number: 2 }))
  expect(dialog.getAllByText(said.earlierEdition('1'))).toHaveLength(2)
  await press(said.takeOutFor('Stadt'))
  await press(said.enterFor('Verein'))
  expect(present().signings).toEqual({ Verein: expect.objectContaining({ edition: 2 }) })
  expect(dialog.queryByText(said.earlierEdition('1'))).toBeNull()
  expect(dialog.getByText(said.signedCount(1, 2))).toBeVisible()
  expect(dialog.getByText(said.inEdition('2'))).toBeVisible()
})

test('while nobody takes part, nobody can sign, and that is said', async () => {
  const { dialog, press } = await openDialog(newWorkshop('w'))
  expect(dialog.getByText(said.nobody)).toBeVisible()
  await press(said.close)
  await userEvent.click(screen.getByRole('button', { name: said.signatures }))
  expect(screen.getByRole('dialog', { name: said.signaturesTitle })).toBeVisible()
})
