// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { agendaTotal } from '#core/agenda.ts'
import { newWorkshop } from '#core/workshop.ts'
import { visit } from '../app.tsx'

async function open() {
  const app = await visit({ at: '/w/w/setup/agenda', workshops: [newWorkshop('w')] })
  await screen.findByRole('heading', { level: 1, name: 'Wie viel Zeit haben wir wofür?' })
  return { ...app, agenda: () => app.kept('w').agenda }
}
const minutes = (box: string) => screen.getByRole('spinbutton', { name: `Minuten: ${box}` })
const times = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.firstChild?.textContent)

test('a time frame sets every box and its time; choosing another one is one step', async () => {
  const { user, agenda } = await open()
  expect(screen.getByText('Zusammen 7 Std. 30 Min.')).toBeVisible()
  expect(times()[0]).toBe('09:00')
  await user.click(screen.getByRole('radio', { name: /Kompakt/ }))
  expect(agenda().preset).toBe('compact')
  expect(agendaTotal(agenda())).toBe(240)
  expect(screen.getByText('Zusammen 4 Std.')).toBeVisible()
  await user.click(screen.getByRole('radio', { name: /halbe Tage/ }))
  expect(screen.getAllByRole('table')).toHaveLength(2)
  expect(screen.getByRole('heading', { name: '2. Tag' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Rückgängig: Ablauf gewählt' }))
  expect(agenda().preset).toBe('compact')
})

test('minutes move everything behind them; one field is one step', async () => {
  const { user, agenda } = await open()
  const before = agenda()
  const [, second] = times()
  expect(second).toBe('09:25')
  await user.clear(minutes('Ankommen'))
  await user.type(minutes('Ankommen'), '40')
  expect(times()[1]).toBe('09:40')
  await user.click(screen.getByRole('button', { name: 'Rückgängig: Zeitkasten geändert' }))
  expect(agenda()).toEqual(before)
})

test.each(['0', '481', '-5', '2.5', ''])(
  '%j is no length of a box: the field says so, the agenda stays',
  async (text) => {
    const { agenda } = await open()
    const before = agenda()
    const field = minutes('Ankommen')
    fireEvent.change(field, { target: { value: text } })
    expect(field).toHaveAccessibleDescription('1 bis 480 Minuten')
    expect(agenda()).toEqual(before)
    fireEvent.change(field, { target: { value: '480' } })
    expect(field).toBeValid()
    expect(agendaTotal(agenda())).toBe(450 - 25 + 480)
  },
)

test('what was typed and did not fit gives way to a new time frame', async () => {
  const { user } = await open()
  fireEvent.change(minutes('Ankommen'), { target: { value: '999' } })
  await user.click(screen.getByRole('radio', { name: /Kompakt/ }))
  expect(minutes('Ankommen')).toHaveValue(15)
  expect(minutes('Ankommen')).toBeValid()
})

test('a day that begins later ends later, whatever the frame', async () => {
  const { user, agenda } = await open()
  fireEvent.change(screen.getByLabelText('Beginn'), { target: { value: '13:30' } })
  expect(times()[0]).toBe('13:30')
  await user.click(screen.getByRole('radio', { name: /Kompakt/ }))
  expect(agenda().starts).toEqual([13 * 60 + 30])
  fireEvent.change(screen.getByLabelText('Beginn'), { target: { value: '' } })
  expect(agenda().starts).toEqual([13 * 60 + 30])
})
