// @vitest-environment jsdom
import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Menu } from '#ui/kit/menu.tsx'

const setup = () => {
  const chosen = vi.fn<(id: string) => void>()
  const items = ['Umbenennen', 'Verschieben', 'Verwerfen', 'Ändern'].map((label, index) => ({
    id: label,
    label,
    ...(index === 1 ? { heading: 'Seit gestern' } : {}),
    onChoose: () => chosen(label),
  }))
  render(
    <main tabIndex={-1}>
      <Menu label="Befehle" items={items} />
      <button type="button">daneben</button>
    </main>,
  )
  return { user: userEvent.setup(), chosen }
}
const opener = () => screen.getByRole('button', { name: 'Befehle' })
const item = (name: string) => screen.getByRole('menuitem', { name })

test('a menu opens by the down arrow, moves by arrows, Home, End and first letters, and Enter chooses', async () => {
  const { user, chosen } = setup()
  await user.tab()
  await user.keyboard('{ArrowDown}')
  expect(item('Umbenennen')).toHaveFocus()
  await user.keyboard('{ArrowUp}')
  expect(item('Ändern')).toHaveFocus()
  await user.keyboard('{Home}{End}')
  expect(item('Ändern')).toHaveFocus()
  await user.keyboard('v')
  expect(item('Verschieben')).toHaveFocus()
  await user.keyboard('v')
  expect(item('Verwerfen')).toHaveFocus()
  await user.keyboard('x{Enter}')
  expect(chosen.mock.calls).toEqual([['Verwerfen']])
  expect(opener()).toHaveFocus()
  expect(opener()).toHaveAttribute('aria-expanded', 'false')
})

test('Escape closes a menu and gives the focus back', async () => {
  const { user } = setup()
  await user.click(opener())
  await user.keyboard('{Escape}')
  expect(opener()).toHaveFocus()
  expect(screen.queryByRole('menu')).toBeNull()
})

test('a menu does not stay open behind a focus that has gone elsewhere', async () => {
  const { user } = setup()
  await user.click(opener())
  screen.getByRole('button', { name: 'daneben' }).focus()
  await waitFor(() => expect(screen.queryByRole('menu')).toBeNull())
})

test('a menu stays open when a press gives the focus to what lies around it, as in Safari', async () => {
  const { user } = setup()
  await user.click(opener())
  const around = opener().closest('main')
  act(() => around?.focus())
  expect(around).toHaveFocus()
  expect(item('Umbenennen')).toBeVisible()
})

test('what stands over items is heard as the name of their group', async () => {
  const { user } = setup()
  await user.click(opener())
  const group = screen.getByRole('group', { name: 'Seit gestern' })
  const names = within(group)
    .getAllByRole('menuitem')
    .map(({ textContent }) => textContent)
  expect(names).toEqual(['Verschieben', 'Verwerfen', 'Ändern'])
  expect(screen.getAllByRole('group')).toEqual([group])
})
