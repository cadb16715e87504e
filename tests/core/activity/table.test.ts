import { describe, expect, test } from 'vitest'
import { addRow, moveRow, newRow, removeRow, setCell, setRowVisibility } from '#core/activity/edit-table.ts'
import {
  cellOrganisations,
  cellText,
  emptyTable,
  isEmptyCell,
  rowText,
  type TableContent,
} from '#core/activity/table.ts'
import { activityById } from '#core/method/index.ts'
import { inOrder } from '#core/order.ts'

const bodies = activityById('bodies')
const assumptions = activityById('assumptions')

const ids = (content: TableContent) => inOrder(content.rows).map(([id]) => id)
const three = ['a', 'b', 'c'].reduce((content, id) => addRow(content, id, newRow(bodies, { body: id })), emptyTable)

describe('tables', () => {
  test('a new row has every column, empty, and what was given', () => {
    expect(newRow(bodies, { body: 'Plenum' }).cells).toEqual({ body: 'Plenum', mandate: '', seats: [], rhythm: '' })
  })

  test('a new row stays in the room in element 3, until its holder releases it', () => {
    const content = addRow(emptyTable, 'a', newRow(assumptions))
    expect(content.rows['a']?.visibility).toBe('room')
    expect(setRowVisibility(content, 'a', 'document').rows['a']?.visibility).toBe('document')
  })

  test('rows are ordered by dragging one, and only that one changes', () => {
    const moved = moveRow(three, 'c', 'a')
    expect(ids(moved)).toEqual(['c', 'a', 'b'])
    expect(moved.rows['a']).toBe(three.rows['a'])
    expect(ids(moveRow(three, 'a', null))).toEqual(['b', 'c', 'a'])
    expect(moveRow(three, 'a', 'a')).toBe(three)
  })

  test('a cell changes alone', () => {
    const content = setCell(three, 'b', 'seats', ['city', 'schools'])
    expect(content.rows['b']?.cells).toEqual({ body: 'b', mandate: '', seats: ['city', 'schools'], rhythm: '' })
    expect(content.rows['a']).toBe(three.rows['a'])
    expect(setCell(three, 'nobody', 'body', 'x')).toBe(three)
  })

  test('a row is about its first text, or the name in it while there is none', () => {
    const functions = activityById('functions')
    const about = (cells: Readonly<Record<string, string>>) =>
      Object.values(addRow(emptyTable, 'a', newRow(functions, cells)).rows).map((row) => rowText(functions, row))
    expect(about({ organisation: 'city' })).toEqual([''])
    expect(about({ function: ' ', contact: ' Mira Lang ' })).toEqual(['Mira Lang'])
    expect(about({ function: 'Koordination', contact: 'Mira Lang' })).toEqual(['Koordination'])
  })

  test('a row that is removed is gone, the others stay in order', () => {
    expect(ids(removeRow(three, 'b'))).toEqual(['a', 'c'])
  })

  test('a cell says its words, or the organisations it names', () => {
    const row = { ...newRow(bodies, { body: 'Plenum', seats: ['city'] }), order: 'a0' }
    expect(cellText(row, 'body')).toBe('Plenum')
    expect(cellText(row, 'seats')).toBe('')
    expect(cellOrganisations(row, 'seats')).toEqual(['city'])
    expect(cellOrganisations({ ...row, cells: { who: 'city' } }, 'who')).toEqual(['city'])
    expect(cellOrganisations(row, 'rhythm')).toEqual([])
  })

  test('blank text, no organisation and no cell are empty alike', () => {
    expect(['  ', '', [], undefined].map(isEmptyCell)).toEqual([true, true, true, true])
    expect(['x', ['city']].map(isEmptyCell)).toEqual([false, false])
  })
})
