// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { addCard, newCard } from '#core/activity/cards.ts'
import { addGridRow } from '#core/activity/edit-grid.ts'
import { editContent } from '#core/content.ts'
import { activityById } from '#core/method/index.ts'
import type { Workshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { openActivity, threeOrganisations } from './open-activity.tsx'

const scope = activityById('scope')
const tasks = activityById('tasks')

function withCard(): Workshop {
  return editContent<Workshop, 'cards'>(threeOrganisations(), scope, (content) =>
    addCard(content, 'bus', newCard(scope, 'Bus')),
  )
}

function withTask(): Workshop {
  return editContent<Workshop, 'grid'>(threeOrganisations(), tasks, (content) => addGridRow(content, 't1', 'Lesen'))
}

/** The activity in a window that only reads. */
function openReading(...given: Parameters<typeof openActivity>) {
  const room = openActivity(...given)
  act(() => room.session.setState({ role: 'reader' }))
  const before = room.session.getState().history.present
  return { ...room, isUnchanged: () => room.session.getState().history.present === before }
}

const said = () => screen.getByRole('status').textContent.trim()

async function choose(command: string) {
  await userEvent.click(screen.getByRole('button', { name: 'Befehle zu: Bus' }))
  await userEvent.click(screen.getByRole('menuitem', { name: command }))
}

describe('where a window only reads, nothing is told as done that was refused', () => {
  test('a card that stays is not called deleted, and the focus is where it was', async () => {
    const { isUnchanged } = openReading('scope', withCard())
    await choose('Karte löschen')
    expect(isUnchanged()).toBe(true)
    expect(said()).toBe('')
    expect(screen.getByRole('button', { name: 'Befehle zu: Bus' })).toHaveFocus()
  })

  test('a card that stays in its column is told to be there', async () => {
    const { isUnchanged } = openReading('scope', withCard())
    await choose('Später prüfen')
    expect(isUnchanged()).toBe(true)
    expect(said()).toBe('Abgebrochen. „Bus“ liegt wieder in Eingang, Platz 1.')
  })

  test('a question that was not noted is not called noted', async () => {
    const { isUnchanged } = openReading('scope', withCard())
    await choose('Als offene Frage notieren')
    expect(isUnchanged()).toBe(true)
    expect(said()).toBe('')
  })

  test('dots are not placed in sight of all where they could not be covered first', async () => {
    const { isUnchanged } = openReading('scope', withCard())
    const tool = screen.getByRole('button', { name: 'Punkte kleben' })
    expect(tool).toHaveAttribute('aria-pressed', 'false')
    await userEvent.click(tool)
    expect(isUnchanged()).toBe(true)
    expect(tool).toHaveAttribute('aria-pressed', 'false')
  })

  test('a task that stays is not called deleted, and the focus stays on its button', async () => {
    const { isUnchanged } = openReading('tasks', withTask())
    const bin = screen.getByRole('button', { name: 'Aufgabe löschen: Lesen' })
    await userEvent.click(bin)
    expect(isUnchanged()).toBe(true)
    expect(said()).toBe('')
    expect(bin).toHaveFocus()
  })

  test('a wording that was not put in is not called so', async () => {
    const { isUnchanged } = openReading('course', threeOrganisations())
    const [propose] = screen.getAllByRole('button', { name: de.editors.clauses.propose })
    if (propose !== undefined) await userEvent.click(propose)
    expect(isUnchanged()).toBe(true)
    expect(said()).toBe('')
    expect(propose).toHaveFocus()
  })

  test('a mark that was not set is not told as set', async () => {
    const { isUnchanged } = openReading('tasks', withTask())
    screen.getByRole('button', { name: /^Lesen, Stadt/ }).focus()
    await userEvent.keyboard('a')
    expect(isUnchanged()).toBe(true)
    expect(said()).toBe('')
  })
})
