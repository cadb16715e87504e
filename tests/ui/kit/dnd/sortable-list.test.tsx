// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { dnd } from '#i18n/de/dnd.ts'
import { Announcer } from '#ui/kit/announcer.tsx'
import { SortHandle } from '#ui/kit/dnd/sort-handle.tsx'
import { SortableList } from '#ui/kit/dnd/sortable-list.tsx'

function Ladder({ start, refuses = false }: { start: readonly string[]; refuses?: boolean }) {
  const [ids, setIds] = useState(start)
  const move = (id: string, before: string | null) => {
    if (refuses) return false
    const others = ids.filter((other) => other !== id)
    setIds(others.toSpliced(before === null ? others.length : others.indexOf(before), 0, id))
    return true
  }
  return (
    <Announcer>
      <SortableList
        ids={ids}
        label="Stufen"
        words={dnd.sort}
        nameOf={(id) => id}
        onMove={move}
        isHead={(id) => id.startsWith('Tag')}
        renderItem={(id) => (
          <>
            <SortHandle id={id} name={id} />
            <span data-testid="name">{id}</span>
          </>
        )}
      />
    </Announcer>
  )
}

const names = () => screen.getAllByTestId('name').map((name) => name.textContent)
const handleOf = (name: string) => screen.getByRole('button', { name: `Verschieben: ${name}` })

async function lift(name: string) {
  handleOf(name).focus()
  await userEvent.keyboard('[Space]')
  await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(`„${name}“ aufgehoben`))
  // dnd-kit listens to further keys from the next task on.
  await new Promise((done) => setTimeout(done))
}

test('space lifts, an arrow moves, space drops; every step is said, and the handle keeps the focus', async () => {
  render(<Ladder start={['Gespräch', 'Runde', 'Gremium']} />)
  await lift('Gespräch')
  expect(screen.getByRole('status')).toHaveTextContent('„Gespräch“ aufgehoben, Platz 1 von 3.')
  await userEvent.keyboard('[ArrowDown]')
  expect(screen.getByRole('status')).toHaveTextContent('Platz 2 von 3.')
  await userEvent.keyboard('[Space]')
  expect(names()).toEqual(['Runde', 'Gespräch', 'Gremium'])
  expect(screen.getByRole('status')).toHaveTextContent('„Gespräch“ liegt jetzt auf Platz 2 von 3.')
  await waitFor(() => expect(handleOf('Gespräch')).toHaveFocus())
})

test('a move that was refused is told as what it is: everything lies where it lay', async () => {
  render(<Ladder start={['Gespräch', 'Runde', 'Gremium']} refuses />)
  await lift('Gespräch')
  await userEvent.keyboard('[ArrowDown][Space]')
  expect(names()).toEqual(['Gespräch', 'Runde', 'Gremium'])
  expect(screen.getByRole('status')).toHaveTextContent('„Gespräch“ liegt wieder auf Platz 1.')
})

test('every arrow goes one place on; the last place is the end: going further down changes nothing', async () => {
  render(<Ladder start={['Gespräch', 'Runde', 'Gremium']} />)
  await lift('Gespräch')
  await userEvent.keyboard('[ArrowDown][ArrowDown][ArrowDown][ArrowDown][Space]')
  expect(names()).toEqual(['Runde', 'Gremium', 'Gespräch'])
  expect(screen.queryByRole('menu')).not.toBeInTheDocument()
})

test('heads are passed by one at a time, and counted as no places', async () => {
  render(<Ladder start={['Tag 1', 'Gespräch', 'Tag 2', 'Runde']} />)
  await lift('Gespräch')
  expect(screen.getByRole('status')).toHaveTextContent('„Gespräch“ aufgehoben, Platz 1 von 2.')
  await userEvent.keyboard('[ArrowDown]')
  expect(screen.getByRole('status').textContent.trim()).toBe('Platz 1 von 2.')
  await userEvent.keyboard('[ArrowDown][Space]')
  expect(screen.getByRole('status')).toHaveTextContent('„Gespräch“ liegt jetzt auf Platz 2 von 2.')
  expect(names()).toEqual(['Tag 1', 'Tag 2', 'Runde', 'Gespräch'])
})

test('Escape puts everything back', async () => {
  render(<Ladder start={['Gespräch', 'Runde', 'Gremium']} />)
  await lift('Gremium')
  await userEvent.keyboard('[ArrowUp][ArrowUp][Escape]')
  expect(names()).toEqual(['Gespräch', 'Runde', 'Gremium'])
  expect(screen.getByRole('status')).toHaveTextContent('Abgebrochen. „Gremium“ liegt wieder auf Platz 3.')
})

test('one click and a menu move an item without dragging', async () => {
  render(<Ladder start={['Gespräch', 'Runde', 'Gremium']} />)
  await userEvent.click(handleOf('Gremium'))
  await userEvent.click(within(screen.getByRole('menu')).getByText('Ganz nach oben'))
  expect(names()).toEqual(['Gremium', 'Gespräch', 'Runde'])
  expect(screen.getByRole('status')).toHaveTextContent('„Gremium“ liegt jetzt auf Platz 1 von 3.')
  expect(screen.queryByRole('menu')).not.toBeInTheDocument()
})

test('every handle tells how to move by keyboard', () => {
  render(<Ladder start={['Gespräch']} />)
  expect(handleOf('Gespräch')).toHaveAccessibleDescription(/Leertaste hebt auf/)
})
