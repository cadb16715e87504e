// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { agendaTotal, planned } from '#core/agenda/agenda.ts'
import { newWorkshop } from '#core/workshop.ts'
import { choose, said, visit } from '../app.tsx'

async function open() {
  const app = await visit({ at: '/w/w/setup/agenda', workshops: [newWorkshop('w')] })
  await screen.findByRole('heading', { level: 1, name: 'Wie viel Zeit haben wir wofür?' })
  return { ...app, agenda: () => app.kept('w').agenda }
}
const minutes = (box: string) => screen.getByLabelText(`Minuten: ${box}`)
// To ask of each of some thirty rows by role whether it is hidden takes jsdom half a second.
const heads = () => screen.getAllByRole('rowheader', { hidden: true }).filter((head) => head.matches('[scope=row]'))
const times = () => heads().map((head) => head.previousSibling?.textContent)

test('a time frame sets every box and its time; choosing another one is one step', async () => {
  const { user, agenda } = await open()
  expect(screen.getByText('Zusammen 7 Std. 30 Min.')).toBeVisible()
  expect(times()[0]).toBe('09:00')
  await user.click(screen.getByRole('radio', { name: /Kompakt/ }))
  expect(agenda().preset).toBe('compact')
  expect(agendaTotal(agenda())).toBe(240)
  expect(screen.getByText('Zusammen 4 Std.')).toBeVisible()
  await user.click(screen.getByRole('radio', { name: /halbe Tage/ }))
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

test('what is no length of a box is said so at its field, and the agenda stays', async () => {
  const { agenda } = await open()
  const before = agenda()
  const field = minutes('Ankommen')
  for (const text of ['0', '481', '-5', '2.5', '']) {
    fireEvent.change(field, { target: { value: text } })
    expect(field).toHaveAccessibleDescription('1 bis 480 Minuten')
    expect(agenda()).toEqual(before)
  }
  fireEvent.change(field, { target: { value: '480' } })
  expect(field).toBeValid()
  expect(agendaTotal(agenda())).toBe(450 - 25 + 480)
})

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

describe('boxes of one’s own', () => {
  const boxes = () => heads().map((head) => head.querySelector('input')?.value ?? head.textContent)

  test('are added, named and given minutes, and every time after them is reckoned anew', async () => {
    const { user, agenda } = await open()
    await choose(user, 'Zeitkasten zum 1. Tag hinzufügen', 'Eigener Zeitkasten')
    const name = await screen.findByRole('textbox', { name: 'Name des Zeitkastens' })
    await user.type(name, 'Rundgang')
    fireEvent.change(minutes('Rundgang'), { target: { value: '20' } })
    expect(boxes().at(-1)).toBe('Rundgang')
    expect(planned(agenda()).at(-1)).toMatchObject({ from: 16 * 60 + 30, to: 16 * 60 + 50 })
    await choose(user, 'Verschieben: Rundgang', 'Ganz nach oben')
    expect(boxes()[0]).toBe('Rundgang')
    expect(times().slice(0, 2)).toEqual(['09:00', '09:20'])
    await user.click(screen.getByRole('button', { name: 'Rückgängig: Zeitkasten verschoben' }))
    expect(boxes().at(-1)).toBe('Rundgang')
  })

  test('stay behind with a new time frame, and come along when asked', async () => {
    const { user, agenda } = await open()
    const own = () => Object.values(agenda().boxes).filter(({ kind }) => kind === 'own')
    await choose(user, 'Zeitkasten zum 1. Tag hinzufügen', 'Eigener Zeitkasten')
    await user.click(screen.getByRole('radio', { name: /Kompakt/ }))
    expect(own()).toHaveLength(0)
    await user.click(screen.getByRole('button', { name: 'Rückgängig: Ablauf gewählt' }))
    await user.click(screen.getByRole('checkbox', { name: /eigenen Zeitkasten/ }))
    await user.click(screen.getByRole('radio', { name: /Kompakt/ }))
    expect(own()).toHaveLength(1)
  })
})

test('a box goes with one click, and comes back with another', async () => {
  const { user, agenda } = await open()
  const before = agenda()
  await user.click(screen.getByRole('button', { name: 'Ankommen löschen' }))
  expect(times()[0]).toBe('09:00')
  expect(Object.values(agenda().boxes).map(({ kind }) => kind)).not.toContain('opening')
  expect(said()).toContain('Ankommen gelöscht')
  await user.click(screen.getByRole('button', { name: 'Rückgängig: Zeitkasten gelöscht' }))
  expect(agenda()).toEqual(before)
})

test('what has no box can have one', async () => {
  const { user, agenda } = await open()
  await user.click(screen.getByRole('radio', { name: /Kompakt/ }))
  await choose(user, 'Zeitkasten zum 1. Tag hinzufügen', 'Begriffe klären')
  expect(Object.values(agenda().boxes).find(({ about }) => about === 'glossary')?.minutes).toBe(5)
})

test('a box moves from one day into the other, by keyboard', async () => {
  const { user, agenda } = await open()
  await user.click(screen.getByRole('radio', { name: /halbe Tage/ }))
  const wrapUp = () => Object.values(agenda().boxes).find(({ kind }) => kind === 'wrapUp')
  expect(wrapUp()?.day).toBe(1)
  await choose(user, 'Verschieben: Tag abschließen', 'Eins nach unten')
  expect(wrapUp()?.day).toBe(2)
  await choose(user, 'Verschieben: Tag abschließen', 'Eins nach oben')
  expect(wrapUp()?.day).toBe(1)
})

test('a day is added and dissolved again', async () => {
  const { user, agenda } = await open()
  await user.click(screen.getByRole('button', { name: 'Tag hinzufügen' }))
  expect(screen.getByRole('heading', { name: '2. Tag' })).toBeVisible()
  expect(said()).toBe('Der 2. Tag ist hinzugefügt.')
  fireEvent.change(screen.getByLabelText('Beginn am 2. Tag'), { target: { value: '08:30' } })
  expect(agenda().starts).toEqual([9 * 60, 8 * 60 + 30])
  await user.click(screen.getByRole('button', { name: '2. Tag auflösen' }))
  expect(agenda().starts).toEqual([9 * 60])
})
