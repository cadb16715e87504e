// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { addCard, newCard, patchCard } from '#core/activity/cards.ts'
import { addGridRow, setGridCell } from '#core/activity/edit-grid.ts'
import { editContent } from '#core/content.ts'
import { activityById } from '#core/method/index.ts'
import { inOrder } from '#core/order.ts'
import type { Visibility } from '#core/room/visibility.ts'
import type { Workshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { fieldAt, openActivity, threeOrganisations } from './open-activity.tsx'

const tasks = activityById('tasks')
const chain = activityById('chain')

function withTasks(...texts: readonly string[]): Workshop {
  return texts.reduce(
    (workshop, text, index) =>
      editContent<Workshop, 'grid'>(workshop, tasks, (content) => addGridRow(content, `t${index + 1}`, text)),
    threeOrganisations(),
  )
}

function withMarks(workshop: Workshop, row: string, organisation: string, marks: readonly string[]): Workshop {
  return editContent<Workshop, 'grid'>(workshop, tasks, (content) =>
    setGridCell(tasks, content, row, organisation, { marks }),
  )
}

function withActivityCard(workshop: Workshop, text: string, visibility: Visibility = 'document'): Workshop {
  return editContent<Workshop, 'cards'>(workshop, chain, (content) =>
    patchCard(addCard(content, text, newCard(chain, text)), text, { column: 'activities', visibility }),
  )
}

describe('the roles matrix', () => {
  test('is filled by letters and arrows alone, A and R in one cell too', async () => {
    const { content } = openActivity('tasks', withTasks('Lesen', 'Rechnen'))
    fieldAt('tasks.t1.stadt').focus()
    await userEvent.keyboard('a{ArrowRight}r{ArrowDown}ra')
    const marks = (row: string, organisation: string) => content().cells[row]?.[organisation]?.marks
    expect(marks('t1', 'stadt')).toEqual(['A'])
    expect(marks('t1', 'schulamt')).toEqual(['R'])
    expect(marks('t2', 'schulamt')).toEqual(['A', 'R'])
    expect(screen.getByRole('button', { name: 'Rechnen, Schulamt: A und R' })).toHaveFocus()
    await userEvent.keyboard('a')
    expect(marks('t2', 'schulamt')).toEqual(['R'])
  })

  test('replaces being asked or told by a role that answers or does, and says so', async () => {
    const { content } = openActivity('tasks', withMarks(withTasks('Lesen'), 't1', 'stadt', ['C']))
    fieldAt('tasks.t1.stadt').focus()
    await userEvent.keyboard('a')
    expect(content().cells['t1']?.['stadt']?.marks).toEqual(['A'])
    expect(screen.getByRole('status')).toHaveTextContent('Stadt: A')
  })

  test('is written by typing alone: Enter goes to the next task, and one more begins behind the last', async () => {
    const { content } = openActivity('tasks', withTasks('Lesen', 'Rechnen'))
    await userEvent.click(fieldAt('tasks.t1.text'))
    await userEvent.keyboard('{Enter}')
    expect(fieldAt('tasks.t2.text')).toHaveFocus()
    await userEvent.keyboard('{Enter}Schreiben{Shift>}{Enter}{/Shift}üben{Enter}{Enter}')
    expect(inOrder(content().rows).map(([, { text }]) => text)).toEqual(['Lesen', 'Rechnen', 'Schreiben\nüben', ''])
  })

  test('counts a task that was begun and left empty neither among the loads nor in the foot', () => {
    openActivity('tasks', withMarks(withTasks('Lesen', ''), 't1', 'stadt', ['A', 'R']))
    const load = screen.getByRole('row', { name: new RegExp(de.grids.roles.load) })
    expect(load).toHaveTextContent('1 von 1')
    expect(load).not.toHaveTextContent('von 2')
    expect(screen.getByRole('contentinfo')).toHaveTextContent('1 Aufgabe')
  })

  test('a double-click adds one task', async () => {
    const { content } = openActivity('tasks', withTasks('Lesen'))
    await userEvent.dblClick(screen.getByRole('button', { name: de.activities.tasks.addRow }))
    expect(Object.values(content().rows).map(({ text }) => text)).toEqual(['Lesen', ''])
    expect(screen.getAllByRole('textbox').at(-1)).toHaveFocus()
  })

  test('opens a sheet with the four roles, and gives the focus back', async () => {
    const { content } = openActivity('tasks', withTasks('Lesen'))
    fieldAt('tasks.t1.stiftung').focus()
    await userEvent.keyboard('{Enter}')
    expect(screen.getAllByRole('checkbox')).toHaveLength(4)
    await userEvent.keyboard('{ArrowDown} ')
    expect(content().cells['t1']?.['stiftung']?.marks).toEqual(['R'])
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('checkbox')).toBeNull()
    expect(fieldAt('tasks.t1.stiftung')).toHaveFocus()
  })

  test('says in a sentence when nobody or more than one answers for a task', async () => {
    const two = withMarks(withMarks(withTasks('Lesen', 'Rechnen'), 't2', 'stadt', ['A', 'R']), 't2', 'schulamt', ['A'])
    openActivity('tasks', two)
    expect(fieldAt('tasks.t1.text')).toHaveAccessibleDescription('Noch niemand zuständig: Es fehlen A und R.')
    expect(fieldAt('tasks.t2.text')).toHaveAccessibleDescription('Zwei A: Bitte einigen.')
    expect(screen.getByRole('contentinfo')).toHaveTextContent('1 Aufgabe ohne A')
    fieldAt('tasks.t1.stadt').focus()
    await userEvent.keyboard('r')
    expect(fieldAt('tasks.t1.text')).toHaveAccessibleDescription(de.grids.roles.noAccountable)
    await userEvent.keyboard('ra')
    expect(fieldAt('tasks.t1.text')).toHaveAccessibleDescription(de.grids.roles.noResponsible)
  })

  test('counts the load of each organisation and hints when one answers for most', () => {
    const all = ['t1', 't2', 't3'].reduce(
      (workshop, row) => withMarks(workshop, row, 'stadt', ['A', 'R']),
      withTasks('Lesen', 'Rechnen', 'Schreiben'),
    )
    openActivity('tasks', all)
    const load = screen.getByRole('row', { name: new RegExp(de.grids.roles.load) })
    expect(load).toHaveTextContent('3 von 3')
    expect(load).toHaveTextContent('0 von 3')
    expect(screen.getByText(de.grids.roles.overload('Stadt', 3, 3))).toBeVisible()
  })

  test('asks whether an organisation that only hears of tasks is meant to', () => {
    const told = withMarks(withMarks(withTasks('Lesen', 'Rechnen'), 't1', 'stiftung', ['I']), 't2', 'stiftung', ['I'])
    openActivity('tasks', withMarks(told, 't1', 'stadt', ['A', 'R']))
    expect(screen.getByText('Stiftung wird nur informiert. Ist das so gewollt?')).toBeVisible()
  })

  test('takes the activities of the impact logic over once, and leaves in the room what stays there', async () => {
    const start = withActivityCard(withActivityCard(withTasks('Lesen'), 'Patenschaften'), 'Heikles', 'room')
    const { session, content } = openActivity('tasks', withActivityCard(start, 'lesen'))
    const texts = () => Object.values(content().rows).map((row) => row.text)
    await userEvent.click(screen.getByRole('button', { name: de.grids.roles.takeOver(1) }))
    expect(texts()).toEqual(['Lesen', 'Patenschaften'])
    expect(screen.queryByRole('button', { name: /Wirkungslogik/ })).toBeNull()
    session.getState().undo()
    expect(texts()).toEqual(['Lesen'])
  })

  test('deletes a task with its roles, and undo brings both back', async () => {
    const { session, content } = openActivity('tasks', withMarks(withTasks('Lesen'), 't1', 'stadt', ['A']))
    await userEvent.click(screen.getByRole('button', { name: 'Aufgabe löschen: Lesen' }))
    expect(content()).toEqual({ rows: {}, cells: {} })
    session.getState().undo()
    expect(content().cells['t1']?.['stadt']?.marks).toEqual(['A'])
  })
})
