// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { newWorkshop } from '#core/workshop.ts'
import { visit } from '../app.tsx'

async function open(language: 'de' | 'en' = 'de') {
  const app = await visit({ at: '/w/w/setup/occasion', workshops: [newWorkshop('w')], language })
  await screen.findByRole('heading', { level: 1 })
  return { ...app, facts: () => app.kept('w').facts }
}

test('every fact is on the device with the key that typed it', async () => {
  const { user, facts } = await open()
  await user.type(screen.getByLabelText('Name der Partnerschaft'), 'Lesestark im Lorntal')
  expect(facts().title).toBe('Lesestark im Lorntal')
  await user.type(screen.getByLabelText('Anlass'), 'Auftaktworkshop')
  await user.type(screen.getByLabelText('Ort'), 'Bürgersaal')
  await user.type(screen.getByLabelText('Moderation'), 'Inés Ω. Größl')
  await user.type(screen.getByLabelText('Beauftragt von'), 'Stadt')
  fireEvent.change(screen.getByLabelText('Erster Tag'), { target: { value: '2027-10-14' } })
  await user.selectOptions(screen.getByLabelText('Sprache des Dokuments'), 'English')
  expect(facts()).toMatchObject({
    title: 'Lesestark im Lorntal',
    occasion: 'Auftaktworkshop',
    place: 'Bürgersaal',
    firstDay: '2027-10-14',
    lastDay: '',
    facilitator: 'Inés Ω. Größl',
    commissionedBy: 'Stadt',
    language: 'en',
    ruleToday: '',
  })
  expect(screen.getAllByRole('banner')[0]).toHaveTextContent('Lesestark im Lorntal · Auftaktworkshop')
})

test('one field is one step of undo, and undo says what it takes back', async () => {
  const { user, facts } = await open()
  await user.type(screen.getByLabelText('Name der Partnerschaft'), 'Lesestark')
  await user.type(screen.getByLabelText('Ort'), 'Rathaus')
  await user.click(screen.getByRole('button', { name: 'Rückgängig: Angaben geändert' }))
  expect([facts().title, facts().place]).toEqual(['Lesestark', ''])
  await user.click(screen.getByRole('button', { name: 'Rückgängig: Angaben geändert' }))
  expect(facts().title).toBe('')
  const undo = screen.getByRole('button', { name: 'Rückgängig' })
  expect(undo).toHaveAttribute('aria-disabled', 'true')
  expect(undo).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Wiederholen: Angaben geändert' }))
  expect(screen.getByLabelText('Name der Partnerschaft')).toHaveValue('Lesestark')
})

test('both days of a workshop stand beside its first step', async () => {
  await open()
  fireEvent.change(screen.getByLabelText('Erster Tag'), { target: { value: '2027-10-14' } })
  fireEvent.change(screen.getByLabelText('Letzter Tag'), { target: { value: '2027-10-21' } })
  expect(screen.getByRole('link', { name: /^Anlass und Termin/ })).toHaveTextContent('14. Okt. 2027 bis 21. Okt. 2027')
})

test('a last day before the first is named at its field, and kept all the same', async () => {
  const { facts } = await open()
  fireEvent.change(screen.getByLabelText('Erster Tag'), { target: { value: '2027-10-14' } })
  fireEvent.change(screen.getByLabelText('Letzter Tag'), { target: { value: '2027-10-13' } })
  expect(screen.getByLabelText('Letzter Tag')).toBeInvalid()
  expect(screen.getByText('Der letzte Tag liegt vor dem ersten.').closest('[aria-live=polite]')).not.toBeNull()
  expect(screen.getByLabelText('Letzter Tag')).toHaveAccessibleDescription(/Der letzte Tag liegt vor dem ersten\./)
  expect(facts().lastDay).toBe('2027-10-13')
  fireEvent.change(screen.getByLabelText('Letzter Tag'), { target: { value: '2027-10-15' } })
  expect(screen.getByLabelText('Letzter Tag')).toBeValid()
})

test('a year of five digits, as browsers take it while one types, never reaches the file', async () => {
  const { facts } = await open()
  fireEvent.change(screen.getByLabelText('Erster Tag'), { target: { value: '2027-10-14' } })
  fireEvent.change(screen.getByLabelText('Erster Tag'), { target: { value: '20270-10-14' } })
  expect(facts().firstDay).toBe('2027-10-14')
  fireEvent.change(screen.getByLabelText('Erster Tag'), { target: { value: '' } })
  expect(facts().firstDay).toBe('')
})

test('a title of any length leaves a workshop that opens again', async () => {
  const { facts } = await open()
  fireEvent.change(screen.getByLabelText('Name der Partnerschaft'), { target: { value: `${'a'.repeat(299)}😀` } })
  expect(facts().title).toBe('a'.repeat(299))
})

test('the steps say where the room is and lead on, in both languages', async () => {
  const { user, path } = await open('en')
  const steps = screen.getByRole('navigation', { name: 'Set-up' })
  expect(within(steps).getAllByRole('link')).toHaveLength(5)
  expect(within(steps).getByRole('link', { current: 'step' })).toHaveTextContent('Occasion and date')
  await user.click(screen.getByRole('link', { name: 'Next: Who is taking part?' }))
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Who is taking part?')
  await expect.poll(() => screen.getByRole('heading', { level: 1 })).toHaveFocus()
  expect(document.title).toBe('Who is taking part? · Wirkbund')
  await user.click(within(steps).getByRole('link', { name: /Agenda/ }))
  await user.click(screen.getByRole('link', { name: 'Next: Room and projector' }))
  await user.click(screen.getByRole('link', { name: 'Next: Mission' }))
  await screen.findByRole('navigation', { name: 'Agenda' })
  expect(path.now).toBe('/w/w/mission/situation')
})
