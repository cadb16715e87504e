// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useRef } from 'react'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { Menu } from '#ui/kit/menu.tsx'
import { useAnchorFocus } from '#ui/focus/use-anchor-focus.ts'

function Arriving() {
  const heading = useRef<HTMLHeadingElement>(null)
  useAnchorFocus(heading)
  return (
    <h1 ref={heading} tabIndex={-1}>
      Wozu?
    </h1>
  )
}

function Frame({ hasArrived }: { hasArrived: boolean }) {
  return (
    <MemoryRouter>
      <Menu label="Befehle" items={[{ id: 'a', label: 'Drucken', onChoose: () => undefined }]} />
      <input aria-label="Frage" />
      {hasArrived && <Arriving />}
    </MemoryRouter>
  )
}

function arriveAfter(before: (user: ReturnType<typeof userEvent.setup>) => Promise<void>) {
  const { rerender } = render(<Frame hasArrived={false} />)
  return before(userEvent.setup()).then(() => act(() => rerender(<Frame hasArrived />)))
}

test('a screen that arrives takes the focus to its heading', async () => {
  await arriveAfter(async () => undefined)
  expect(screen.getByRole('heading')).toHaveFocus()
})

test('a screen that arrives late leaves the focus to a menu that was opened meanwhile', async () => {
  await arriveAfter((user) => user.click(screen.getByRole('button', { name: 'Befehle' })))
  expect(screen.getByRole('menuitem')).toHaveFocus()
})

test('a screen that arrives late does not break into what somebody is typing', async () => {
  await arriveAfter((user) => user.type(screen.getByRole('textbox'), 'Wer zahlt'))
  expect(screen.getByRole('textbox')).toHaveFocus()
})
