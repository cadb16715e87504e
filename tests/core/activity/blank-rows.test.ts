import { describe, expect, test } from 'vitest'
import { withoutBlankRows } from '#core/activity/blank-rows.ts'
import { addGridRow, toggleMark } from '#core/activity/edit-grid.ts'
import { addRow, newRow, setCell } from '#core/activity/edit-table.ts'
import { editContent } from '#core/content.ts'
import { activityGaps } from '#core/gaps/workshop-gaps.ts'
import { activityById } from '#core/method/index.ts'
import { released } from '#core/room/released.ts'
import { coveredEntries, roomView } from '#core/room/room-view.ts'
import { isStarted } from '#core/started.ts'
import { wordingOf } from '#core/stances/wording.ts'
import type { Workshop } from '#core/workshop.ts'
import { roomOf } from '../room.ts'

const functions = activityById('functions')
const assumptions = activityById('assumptions')
const tasks = activityById('tasks')

const begunRow = (workshop: Workshop, id: string) =>
  editContent<Workshop, 'table'>(workshop, functions, (content) => addRow(content, id, newRow(functions)))
const begunTask = (workshop: Workshop, id: string, text = '') =>
  editContent<Workshop, 'grid'>(workshop, tasks, (content) => addGridRow(content, id, text))
const onRoles = (id: 'functions' | 'tasks') => ({ screen: 'activity', element: 'roles', activity: id }) as const

describe('a row that was begun and left empty', () => {
  test('says nothing: it begins no activity, lacks nothing, counts for none and changes no wording', () => {
    const before = roomOf('city')
    const workshop = begunTask(begunRow(before, 'f'), 't')
    for (const activity of [functions, tasks]) {
      expect(isStarted(workshop, activity)).toBe(false)
      expect(activityGaps(workshop, activity)).toEqual(activityGaps(before, activity))
    }
    expect(wordingOf(workshop, 'roles')).toBe(wordingOf(before, 'roles'))
  })

  test('is no line on the wall and none on paper; its neighbours are', () => {
    const filled = editContent<Workshop, 'table'>(begunRow(begunRow(roomOf(), 'f'), 'g'), functions, (content) =>
      setCell(content, 'g', 'function', 'Kasse'),
    )
    const workshop = begunTask(begunTask(filled, 't'), 'u', 'Räume')
    for (const seen of [released(workshop), roomView(workshop, onRoles('functions'))]) {
      expect(Object.keys(seen.content.functions.rows)).toEqual(['g'])
      expect(Object.keys(seen.content.tasks.rows)).toEqual(['u'])
    }
    expect(Object.keys(workshop.content.functions.rows)).toEqual(['f', 'g'])
  })

  test('is not one of those that stay covered', () => {
    const begun = (cells: Readonly<Record<string, string>>) =>
      editContent<Workshop, 'table'>(roomOf(), assumptions, (content) =>
        addRow(content, 'a', newRow(assumptions, cells)),
      )
    const place = { screen: 'activity', element: 'expectations', activity: 'assumptions' } as const
    expect(coveredEntries(begun({}), place)).toBe(0)
    expect(coveredEntries(begun({ assumption: 'Die Miete bleibt.' }), place)).toBe(1)
  })

  test('blanks and line breaks are no words, a mark alone is an entry', () => {
    const workshop = begunTask(begunTask(roomOf('city'), 't', ' \n'), 'u')
    const { content } = editContent<Workshop, 'grid'>(workshop, tasks, (grid) =>
      toggleMark(tasks, grid, 'u', 'city', 'A'),
    )
    expect(Object.keys(withoutBlankRows(content.tasks).rows)).toEqual(['u'])
  })

  test('where there is none, the content is the same value', () => {
    const { functions: table, tasks: grid } = begunTask(roomOf(), 't', 'Räume').content
    expect(withoutBlankRows(table)).toBe(table)
    expect(withoutBlankRows(grid)).toBe(grid)
  })
})
