import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type History, record, redo, startHistory, undo } from '#core/history.ts'

const edits = fc.array(
  fc.record({
    to: fc.nat(20),
    label: fc.constantFrom('typed', 'moved', 'removed'),
    run: fc.option(fc.constantFrom('a', 'b')),
  }),
  { minLength: 1, maxLength: 40 },
)

function after(steps: readonly { to: number; label: string; run: string | null }[]): History<number> {
  return steps.reduce(
    (history, { to, label, run }) => record(history, to, label, run),
    startHistory<number, string>(-1),
  )
}

const times = (count: number, step: (history: History<number>) => History<number>, start: History<number>) =>
  Array.from({ length: count }).reduce<History<number>>((history) => step(history), start)

describe('undo and redo', () => {
  test('undo then redo gives back the very same state, however far back', () => {
    fc.assert(
      fc.property(edits, fc.nat(40), (steps, far) => {
        const history = after(steps)
        const count = Math.min(far, history.past.length)
        const back = times(count, redo, times(count, undo, history))
        expect(back).toEqual({ ...history, run: count === 0 ? history.run : null })
      }),
    )
  })

  test('everything can be undone to where it began', () => {
    fc.assert(
      fc.property(edits, (steps) => {
        const history = after(steps)
        expect(times(history.past.length, undo, history).present).toBe(-1)
      }),
    )
  })

  test('typing in one field is one step; another field begins a new one', () => {
    let history = startHistory<string, string>('')
    for (const text of ['W', 'Wi', 'Wir']) history = record(history, text, 'typed', 'mission')
    history = record(history, 'Wir!', 'typed', 'vision')
    expect(undo(history).present).toBe('Wir')
    expect(undo(undo(history)).present).toBe('')
  })

  test('typing on after an undo is a step of its own', () => {
    let history = record(startHistory<string, string>(''), 'a', 'typed', 'mission')
    history = record(undo(history), 'b', 'typed', 'mission')
    expect(history.past).toHaveLength(1)
    expect(undo(history).present).toBe('')
  })

  test('an undo and a redo name the edit they are about', () => {
    const history = record(record(startHistory<number, string>(0), 1, 'moved'), 2, 'removed')
    expect(history.past.at(-1)?.label).toBe('removed')
    expect(undo(history).future[0]?.label).toBe('removed')
    expect(undo(undo(history)).future.map(({ label }) => label)).toEqual(['moved', 'removed'])
  })

  test('an edit after an undo drops what could have been redone', () => {
    const history = record(undo(record(startHistory<number, string>(0), 1, 'moved')), 2, 'moved')
    expect(redo(history)).toBe(history)
  })

  test('an edit that changes nothing leaves no step, and nothing to undo changes nothing', () => {
    const history = startHistory<number, string>(0)
    expect(record(history, 0, 'moved')).toBe(history)
    expect(undo(history)).toBe(history)
    expect(redo(history)).toBe(history)
  })

  test('the last two hundred steps can be undone', () => {
    const steps = Array.from({ length: 250 }, (_, to) => ({ to, label: 'moved', run: null }))
    const history = after(steps)
    expect(history.past).toHaveLength(200)
    expect(times(300, undo, history).present).toBe(49)
  })
})
