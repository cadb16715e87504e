import { describe, expect, test } from 'vitest'
import {
  addGridRow,
  moveGridRow,
  removeGridRow,
  setGridCell,
  setGridRowText,
  toggledMarks,
  toggleMark,
} from '#core/activity/edit-grid.ts'
import { cellAt, emptyGrid, type GridContent, isFilledCell } from '#core/activity/grid.ts'
import { activityById } from '#core/method/index.ts'
import { inOrder } from '#core/order.ts'

const tasks = activityById('tasks')
const mutual = activityById('mutual')
const fit = activityById('fit')

const toggled = (...marks: readonly string[]) =>
  marks.reduce<GridContent>(
    (content, mark) => toggleMark(tasks, content, 't', 'city', mark),
    addGridRow(emptyGrid, 't', 'Task'),
  )

describe('grids', () => {
  test('marks stand in the order of the method, whatever the order they were set in', () => {
    expect(cellAt(tasks, toggled('R', 'A'), 't', 'city').marks).toEqual(['A', 'R'])
  })

  test('a mark that is set again is taken away', () => {
    expect(cellAt(tasks, toggled('A', 'R', 'A'), 't', 'city').marks).toEqual(['R'])
  })

  test.each([
    ['C', 'A', ['A']],
    ['I', 'R', ['R']],
    ['C', 'I', ['I']],
    ['A', 'C', ['C']],
    ['A', 'R', ['A', 'R']],
  ])('%s, then %s: who answers or does is not merely asked or told', (first, second, marks) => {
    expect(cellAt(tasks, toggled(first, second), 't', 'city').marks).toEqual(marks)
  })

  test('marks that a file brought together stay until one of them is set anew', () => {
    expect(toggledMarks(tasks, ['A', 'C', 'I'], 'I')).toEqual(['A', 'C'])
    expect(toggledMarks(tasks, ['A', 'C', 'I'], 'R')).toEqual(['A', 'R'])
  })

  test('where one mark may stand, a new one replaces it', () => {
    const content = toggleMark(fit, toggleMark(fit, emptyGrid, 'mandate', 'city', 'fits'), 'mandate', 'city', 'open')
    expect(cellAt(fit, content, 'mandate', 'city').marks).toEqual(['open'])
  })

  test('a mark the method does not know is not taken', () => {
    expect(cellAt(tasks, toggled('X'), 't', 'city').marks).toEqual([])
  })

  test('an expectation stays in the room until it is released; its text survives the reply', () => {
    const asked = setGridCell(mutual, emptyGrid, 'city', 'schools', { text: 'Bitte meldet euch.' })
    const answered = toggleMark(mutual, asked, 'city', 'schools', 'partly')
    expect(cellAt(mutual, answered, 'city', 'schools')).toEqual({
      text: 'Bitte meldet euch.',
      marks: ['partly'],
      followUp: '',
      visibility: 'room',
    })
  })

  test('an absent cell is an empty one', () => {
    expect(isFilledCell(cellAt(tasks, emptyGrid, 't', 'city'))).toBe(false)
    expect(isFilledCell(undefined)).toBe(false)
    expect(isFilledCell({ marks: [], text: ' ', followUp: '', visibility: 'document' })).toBe(false)
  })

  test('rows can be reworded, moved, and removed with their cells', () => {
    let content = addGridRow(toggled('A'), 'u', 'Other')
    content = moveGridRow(setGridRowText(content, 'u', 'Second'), 'u', 't')
    expect(inOrder(content.rows).map(([, { text }]) => text)).toEqual(['Second', 'Task'])
    const left = removeGridRow(content, 't')
    expect(left).toEqual({ rows: { u: content.rows['u'] }, cells: {} })
  })
})
