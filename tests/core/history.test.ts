import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { earlierTexts, type History, pause, record, redo, startHistory, type Step, undo } from '#core/history.ts'

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
    (history, { to, label, run }) => record(history, to, { label, run }),
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
    for (const text of ['W', 'Wi', 'Wir']) history = record(history, text, { label: 'typed', run: 'mission' })
    history = record(history, 'Wir!', { label: 'typed', run: 'vision' })
    expect(undo(history).present).toBe('Wir')
    expect(undo(undo(history)).present).toBe('')
  })

  test('typing after a pause is a step of its own, however long the field has been typed in', () => {
    const typed = { label: 'typed', run: 'mission' }
    let history = startHistory<string, string>('', 0)
    history = record(history, 'Wir', { ...typed, at: 1_000 })
    history = record(history, 'Wir a', { ...typed, at: 1_000 + pause - 1 })
    history = record(history, 'Wir al', { ...typed, at: 1_000 + 2 * pause - 1 })
    expect(history.past.map(({ state, at }) => [state, at])).toEqual([
      ['', 0],
      ['Wir a', pause + 999],
    ])
  })

  test('typing on after an undo is a step of its own', () => {
    let history = record(startHistory<string, string>(''), 'a', { label: 'typed', run: 'mission' })
    history = record(undo(history), 'b', { label: 'typed', run: 'mission' })
    expect(history.past).toHaveLength(1)
    expect(undo(history).present).toBe('')
  })

  test('an undo and a redo name the edit they are about', () => {
    const history = record(record(startHistory<number, string>(0), 1, { label: 'moved' }), 2, { label: 'removed' })
    expect(history.past.at(-1)?.label).toBe('removed')
    expect(undo(history).future[0]?.label).toBe('removed')
    expect(undo(undo(history)).future.map(({ label }) => label)).toEqual(['moved', 'removed'])
  })

  test('an edit after an undo drops what could have been redone', () => {
    const history = record(undo(record(startHistory<number, string>(0), 1, { label: 'moved' })), 2, { label: 'moved' })
    expect(redo(history)).toBe(history)
  })

  test('an edit that changes nothing leaves no step, and nothing to undo changes nothing', () => {
    const history = startHistory<number, string>(0)
    expect(record(history, 0, { label: 'moved' })).toBe(history)
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

describe('what a text was before', () => {
  const stepsOf = (...texts: readonly string[]): readonly Step<string>[] =>
    texts.map((state, at) => ({ state, label: 'typed', at }))
  const earlier = (...texts: readonly string[]) => earlierTexts(stepsOf(...texts), (state) => state)

  test('each wording once, the latest first, with the moment it came about', () => {
    expect(earlier('a', 'a', 'b', 'c', 'b')).toEqual([
      { text: 'b', at: 4 },
      { text: 'c', at: 3 },
      { text: 'a', at: 0 },
    ])
  })

  test('blank ones are none, and space around one makes no other', () => {
    expect(earlier('', ' a', '  ', 'a ').map(({ text }) => text)).toEqual(['a'])
    expect(earlier()).toEqual([])
  })
})
