// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { fetchHelpWords } from '#ui/help/use-help-words.ts'
import { said, visit } from '../app.tsx'

beforeAll(async () => {
  await Promise.all(['de', 'en'].map(fetchHelpWords))
})

const note = () => screen.findByRole('complementary', { name: 'Der Tag auf einen Blick' })

test('the tour opens the sample and leads through its screens by keyboard alone, forth and back', async () => {
  const { user, path } = await visit()
  await user.click(screen.getByRole('button', { name: 'Rundgang' }))
  const first = await note()
  await expect.poll(() => within(first).getByRole('heading')).toHaveFocus()
  expect(within(first).getByText('Rundgang, 1 von 7')).toBeVisible()
  expect(path.now).toMatch(/\/mission\/scope$/)
  await user.tab()
  await user.keyboard('{Enter}')
  expect(await screen.findByRole('complementary', { name: 'Die Leitfrage führt' })).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Zurück' }))
  expect(await note()).toBeVisible()
  const titles = []
  for (let steps = 0; steps < 7; steps += 1) {
    const shown = screen.getByRole('complementary', { name: /./ })
    titles.push(within(shown).getByRole('heading').textContent)
    await user.click(within(shown).getByRole('button', { name: /^(Weiter|Fertig)$/ }))
  }
  expect(new Set(titles).size).toBe(7)
  expect(path.now).toMatch(/\/commitment$/)
  expect(screen.queryByText(/^Rundgang, /)).not.toBeInTheDocument()
})

test('Escape leaves the tour from beside the note, too; the focus stays', async () => {
  const { user } = await visit()
  await user.click(screen.getByRole('button', { name: 'Rundgang' }))
  const first = await note()
  await expect.poll(() => within(first).getByRole('heading')).toHaveFocus()
  const beside = screen.getByRole('link', { name: 'Zu allen Workshops' })
  act(() => beside.focus())
  await user.keyboard('{Escape}')
  expect(screen.queryByText(/^Rundgang, /)).not.toBeInTheDocument()
  expect(beside).toHaveFocus()
})

test('Escape leaves the tour at any time; the sample stays open', async () => {
  const { user, path } = await visit()
  await user.click(screen.getByRole('button', { name: 'Rundgang' }))
  const first = await note()
  await expect.poll(() => within(first).getByRole('heading')).toHaveFocus()
  await user.keyboard('{Escape}')
  expect(screen.queryByText(/^Rundgang, /)).not.toBeInTheDocument()
  expect(said()).toBe('Rundgang beendet. Das Beispiel bleibt zum Ausprobieren offen.')
  expect(path.now).toMatch(/\/mission\/scope$/)
})
