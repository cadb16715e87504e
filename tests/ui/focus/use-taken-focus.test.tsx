// @vitest-environment jsdom
import { act, render, screen, waitFor } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { useTakenFocus } from '#ui/focus/use-taken-focus.ts'

/** A screen on which something else than a key or a click takes things away, and puts others there. */
function Screen({ rows, bar }: { rows: readonly string[]; bar: 'none' | 'early' | 'late' }) {
  useTakenFocus()
  return (
    <main id="main" tabIndex={-1}>
      {bar !== 'none' && (
        <div key={bar}>
          <button type="button">{bar === 'early' ? 'Hilfe' : 'Mehr Zeit'}</button>
        </div>
      )}
      <p>Blatt</p>
      <ul>
        {rows.map((row) => (
          <li key={row}>
            <button type="button">{row}</button>
          </li>
        ))}
      </ul>
    </main>
  )
}

type State = Parameters<typeof Screen>[0]

function show(state: State) {
  const { rerender } = render(<Screen {...state} />, { wrapper: MemoryRouter })
  return (next: State) => act(() => rerender(<Screen {...next} />))
}

const button = (name: string) => screen.getByRole('button', { name })
const all = ['Nord', 'Ost', 'Süd']

test('what goes by itself hands the focus to the next, the last one to the one before', async () => {
  const change = show({ rows: all, bar: 'none' })
  act(() => button('Ost').focus())
  change({ rows: ['Nord', 'Süd'], bar: 'none' })
  await waitFor(() => expect(button('Süd')).toHaveFocus())
  change({ rows: ['Nord'], bar: 'none' })
  await waitFor(() => expect(button('Nord')).toHaveFocus())
  change({ rows: [], bar: 'none' })
  await waitFor(() => expect(screen.getByRole('main')).toHaveFocus())
})

test('what something else takes the place of hands the focus to that', async () => {
  const change = show({ rows: all, bar: 'late' })
  act(() => button('Mehr Zeit').focus())
  change({ rows: all, bar: 'early' })
  await waitFor(() => expect(button('Hilfe')).toHaveFocus())
})

test('what is put elsewhere keeps the focus', async () => {
  const change = show({ rows: all, bar: 'none' })
  for (const name of all) {
    act(() => button(name).focus())
    change({ rows: ['Süd', 'Ost', 'Nord'], bar: 'none' })
    await waitFor(() => expect(button(name)).toHaveFocus())
    change({ rows: all, bar: 'none' })
    await waitFor(() => expect(button(name)).toHaveFocus())
  }
})

test('a focus that was let go on purpose is not brought back', async () => {
  const change = show({ rows: all, bar: 'none' })
  act(() => button('Ost').focus())
  act(() => button('Ost').blur())
  await act(() => new Promise((resolve) => setTimeout(resolve, 100)))
  change({ rows: ['Nord', 'Süd'], bar: 'none' })
  await act(() => new Promise((resolve) => setTimeout(resolve, 200)))
  expect(document.body).toHaveFocus()
})

test('whoever sends the focus elsewhere keeps the last word', async () => {
  const change = show({ rows: all, bar: 'none' })
  act(() => button('Ost').focus())
  change({ rows: ['Nord', 'Süd'], bar: 'none' })
  act(() => button('Nord').focus())
  await act(() => new Promise((resolve) => setTimeout(resolve, 200)))
  expect(button('Nord')).toHaveFocus()
})
