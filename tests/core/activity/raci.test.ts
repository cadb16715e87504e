import { describe, expect, test } from 'vitest'
import { emptyCellOf, type GridContent } from '#core/activity/grid.ts'
import { loadOf, mostAccountable, onlyInformed, rowLacks, rowMarks } from '#core/activity/raci.ts'
import { activityById } from '#core/method/index.ts'

const tasks = activityById('tasks')
const room = ['city', 'schools', 'parents']

/** A matrix by task, then by organisation: 'AR' for both marks in one cell. */
function matrix(marks: Readonly<Record<string, Readonly<Record<string, string>>>>): GridContent {
  const rows = Object.keys(marks).map((row, index) => [row, { text: row, order: `a${index}` }] as const)
  const cells = Object.entries(marks).map(([row, by]) => [
    row,
    Object.fromEntries(Object.entries(by).map(([id, all]) => [id, { ...emptyCellOf(tasks), marks: all.split('') }])),
  ])
  return { rows: Object.fromEntries(rows), cells: Object.fromEntries(cells) }
}

describe('the rules of the roles matrix', () => {
  test.each([
    [{ city: 'AR' }, []],
    [{ city: 'A', schools: 'R', parents: 'R' }, []],
    [{ city: 'A' }, ['noResponsible']],
    [{ city: 'R' }, ['noAccountable']],
    [{ city: 'AR', schools: 'A' }, ['severalAccountable']],
    [{ city: 'A', schools: 'A' }, ['severalAccountable', 'noResponsible']],
    [{}, ['noAccountable', 'noResponsible']],
  ])('exactly one answers and at least one does it: %o lacks %o', (by, lacks) => {
    expect(rowLacks(rowMarks(matrix({ t: by }), 't', room))).toEqual(lacks)
  })

  test('whoever has left the workshop counts no more', () => {
    expect(rowMarks(matrix({ t: { city: 'AR', gone: 'AR' } }), 't', room)).toEqual({ accountable: 1, responsible: 1 })
  })

  test('the load of an organisation counts the tasks it does or answers for, each once', () => {
    const content = matrix({ t: { city: 'AR' }, u: { city: 'R' }, v: { city: 'C' }, w: { city: 'I', schools: 'A' } })
    expect([loadOf(content, 'city'), loadOf(content, 'schools'), loadOf(content, 'parents')]).toEqual([2, 1, 0])
  })

  test('one that answers for more than 60 % of all tasks is named, once there are three', () => {
    const three = matrix({ t: { city: 'A' }, u: { city: 'A' }, v: { schools: 'A' } })
    expect(mostAccountable(three, room)).toEqual({ organisation: 'city', count: 2, of: 3 })
    expect(mostAccountable(matrix({ t: { city: 'A' }, u: { city: 'A' } }), room)).toBeNull()
    const five = matrix({
      t: { city: 'A' },
      u: { city: 'A' },
      v: { city: 'A' },
      w: { schools: 'A' },
      x: { parents: 'A' },
    })
    expect(mostAccountable(five, room)).toBeNull()
    const alone = matrix({ t: { city: 'A' }, u: { city: 'A' }, v: { city: 'A' } })
    expect(mostAccountable(alone, ['city', 'schools'])).toEqual({ organisation: 'city', count: 3, of: 3 })
    expect(mostAccountable(alone, ['city'])).toBeNull()
  })

  test('one that only hears of tasks is named, unless it is a single one, or has a part in another', () => {
    const content = matrix({
      t: { city: 'AR', schools: 'I', parents: 'I' },
      u: { city: 'I', schools: 'I', parents: 'C' },
    })
    expect(onlyInformed(content, room)).toEqual(['schools'])
    expect(onlyInformed(matrix({ t: { schools: 'I' } }), room)).toEqual([])
  })
})
