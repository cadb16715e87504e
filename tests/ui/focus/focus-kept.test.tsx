// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { anchor } from '#core/anchor.ts'
import { startHistory } from '#core/history.ts'
import { de } from '#i18n/de/index.ts'
import { fixture } from '../../core/room.ts'
import { choose, said, visit } from '../app.tsx'

const sample = fixture('workshops/sample.de')
const housing = 'Wohnheim für Auszubildende aus dem Umland'
const schools = 'Gymnasien und Fachoberschule einbeziehen'
const card = (name: string) => screen.getByRole('button', { name })

/** jsdom draws a frame with every tick of its clock, which stands still here until it is moved. */
const frames = () => act(async () => void vi.advanceTimersByTime(100))

async function open(at: string) {
  const app = await visit({ at: `/w/sample-de/${at}`, workshops: [sample] })
  await screen.findByRole('heading', { level: 1 })
  return app
}

test('undo takes a card back to its column, and the focus with it', async () => {
  const { user } = await open('mission/scope')
  await choose(user, de.board.commandsFor(housing), de.activities.scope.columns.belongs.title)
  await frames()
  await expect.poll(() => card(housing)).toHaveFocus()
  await user.keyboard('{Control>}z{/Control}')
  await frames()
  await expect.poll(() => card(housing)).toHaveFocus()
  const later = screen.getByRole('region', { name: de.activities.scope.columns.later.title })
  expect(within(later).getByRole('button', { name: housing })).toBe(card(housing))
})

test('a card that is deleted hands the focus to its neighbour', async () => {
  const { user } = await open('mission/scope')
  await choose(user, de.board.commandsFor(housing), de.board.remove)
  await frames()
  await expect.poll(() => card(schools)).toHaveFocus()
})

test('a row that is deleted hands the focus to the one in its place, and not to what stands behind them all', async () => {
  const { user } = await open('working/firstSteps')
  const menus = () => screen.getAllByRole('button', { name: /^Befehle zu: / })
  const [, second, third] = menus()
  await choose(user, second?.getAttribute('aria-label') ?? '', de.editors.table.remove)
  await frames()
  await expect.poll(() => third).toHaveFocus()
  expect(menus()[1]).toBe(third)
})

test('so does a task', async () => {
  const { user } = await open('roles/tasks')
  const bins = () => screen.getAllByRole('button', { name: new RegExp(`^${de.grids.roles.removeTask}: `) })
  const [, second, third] = bins()
  await user.click(second ?? expect.unreachable('three tasks expected'))
  await frames()
  await expect.poll(() => third).toHaveFocus()
  expect(bins()[1]).toBe(third)
})

test('an open question that is deleted hands the focus to the next', async () => {
  const { user } = await open('mission/scope')
  await user.click(screen.getByRole('button', { name: /^Offene Fragen/ }))
  const [first, second] = screen.getAllByRole('button', { name: /^Frage bearbeiten: / })
  if (first === undefined || second === undefined) throw new Error('two questions expected')
  await user.click(first)
  await user.click(screen.getByRole('button', { name: /^Frage löschen: / }))
  await frames()
  await expect.poll(() => second).toHaveFocus()
})

test('a dialog with fields begins in the first of them', async () => {
  const { user } = await open('setup/organisations')
  await user.click(screen.getByRole('button', { name: de.setup.change('Stadt Haselbach') }))
  expect(within(screen.getByRole('dialog')).getAllByRole('textbox')[0]).toHaveFocus()
})

test('a dialog gives the focus back to the button also where a click gives buttons none, as in Safari', async () => {
  await open('setup/organisations')
  const change = screen.getByRole('button', { name: de.setup.change('Stadt Haselbach') })
  expect(change).not.toHaveFocus()
  act(() => screen.getByRole('main').focus())
  fireEvent.click(change, { detail: 1 })
  fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: de.common.close }))
  expect(change).toHaveFocus()
})

test('whoever changes between desk and wall stands at the question', async () => {
  const { user } = await open('mission/scope')
  await user.keyboard('p')
  await expect.poll(() => document.documentElement).toHaveAttribute('data-room')
  await expect.poll(() => screen.getByRole('heading', { level: 1 })).toHaveFocus()
  await user.keyboard('{Escape}')
  await expect.poll(() => document.documentElement).not.toHaveAttribute('data-room')
  await expect.poll(() => screen.getByRole('heading', { level: 1 })).toHaveFocus()
})

test('a button that another takes the place of hands the focus on to it', async () => {
  const { user } = await open('mission/scope')
  await user.click(screen.getByRole('button', { name: de.timing.start(6) }))
  await frames()
  await expect.poll(() => screen.getByRole('button', { name: de.timing.pause })).toHaveFocus()
})

test('a time box that is deleted hands the focus to the button of the next, the last one to the one before', async () => {
  const { user } = await open('setup/agenda')
  const bins = screen.getAllByRole('button', { name: / löschen$/ })
  const [, , third, fourth] = bins
  const [lastButOne, last] = bins.slice(-2)
  if (!third || !fourth || !lastButOne || !last) throw new Error('many time boxes expected')
  await user.click(third)
  await frames()
  await expect.poll(() => fourth).toHaveFocus()
  await user.click(last)
  await frames()
  await expect.poll(() => lastButOne).toHaveFocus()
})

/** This window reads, and another one deletes the card. */
async function deletedElsewhere({ library }: Awaited<ReturnType<typeof visit>>, text: string) {
  const opened = await library.getState().open('sample-de')
  if (!opened.ok) throw new Error('an open workshop expected')
  const session = opened.value
  act(() => session.setState({ role: 'reader' }))
  const { present } = session.getState().history
  const scope = { ...present.content.scope, cards: without(present.content.scope.cards, text) }
  const workshop = { ...present, content: { ...present.content, scope } }
  act(() => session.setState({ history: startHistory(workshop, 0) }))
}

function without<Card extends { readonly text: string }>(cards: Readonly<Record<string, Card>>, text: string) {
  return Object.fromEntries(Object.entries(cards).filter(([, card]) => card.text !== text))
}

test('a card that another window deletes hands the focus to its neighbour', async () => {
  const app = await open('mission/scope')
  act(() => card(housing).focus())
  await deletedElsewhere(app, housing)
  await frames()
  await expect.poll(() => card(schools)).toHaveFocus()
})

test('a card that another window deletes closes its dialog, says why, and leaves the focus on the board', async () => {
  const app = await open('mission/scope')
  await app.user.click(card(housing))
  await deletedElsewhere(app, housing)
  await frames()
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(said()).toBe(de.board.removedElsewhere)
  expect(document.getElementById(anchor.newCard('scope'))).toHaveFocus()
})

test('the banner that goes once this window writes leaves the focus at the content', async () => {
  const app = await open('mission/scope')
  const opened = await app.library.getState().open('sample-de')
  if (!opened.ok) throw new Error('an open workshop expected')
  act(() => opened.value.setState({ role: 'reader' }))
  act(() => screen.getByRole('button', { name: de.saving.continueHere }).focus())
  await act(async () => opened.value.setState({ role: 'writer' }))
  await frames()
  await expect.poll(() => screen.getByRole('main')).toHaveFocus()
})
