// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { Binned } from '#state/bin.ts'
import { de } from '#i18n/de/index.ts'
import { said, visit } from '../app.tsx'
import { sample } from './listed-sample.ts'

const { stored, library: words, common } = de
const at = new Date(2027, 9, 1, 9, 5).getTime()
const entry = (id: string, title = id): Binned => ({ id, title, at, until: at + 30 * 86_400_000 })

/** The deleted workshops on the screen, with what the device does about them; what leaves the bin leaves it at once. */
async function openBin(...entries: readonly Binned[]) {
  const visited = await visit({ workshops: [sample] })
  const { library } = visited
  const leave = (id: string) => library.setState(({ binned }) => ({ binned: binned.filter((other) => other !== id) }))
  const bin = {
    list: vi.fn((ids: readonly string[]) => Promise.resolve(entries.filter(({ id }) => ids.includes(id)))),
    bringBack: vi.fn<(id: string) => Promise<boolean>>(() => Promise.resolve(false)),
    forget: vi.fn<(id: string) => Promise<boolean>>(() => Promise.resolve(false)),
    tidy: () => Promise.reject(new Error('Nobody asked for this')),
  }
  act(() => library.setState({ binned: entries.map(({ id }) => id), bin: () => Promise.resolve(bin) }))
  await visited.user.click(await screen.findByRole('button', { name: words.bin(entries.length) }))
  const dialog = within(await screen.findByRole('dialog', { name: stored.binTitle }))
  const list = () => dialog.getByRole('list', { name: stored.binTitle })
  const succeed = (id: string) => Promise.resolve(leave(id)).then(() => true)
  const press = (name: string) => visited.user.click(dialog.getByRole('button', { name }))
  return { ...visited, bin, dialog, list, succeed, press }
}

test('each deleted workshop says when it was deleted and until when it stays; one without a title is called so', async () => {
  const { dialog, list } = await openBin(entry('Alt'), entry('w', ''))
  expect(dialog.getByText(stored.binText(30))).toBeVisible()
  expect(dialog.getByText(stored.eraseRemains)).toBeVisible()
  const items = () => within(list()).getAllByRole('listitem')
  await expect.poll(() => items().length).toBe(2)
  const days = stored.binnedAt(stored.at('1. Okt. 2027', '09:05'), '31. Okt. 2027').replaceAll(' ', '\\s')
  for (const [item, name] of [
    [items()[0], 'Alt'],
    [items()[1], words.untitled],
  ] as const) {
    expect(item).toHaveTextContent(new RegExp(`^${name}${days}`))
  }
})

test('what cannot be brought back is told and stays; once it is back that is said, and the next one is at hand', async () => {
  const { bin, dialog, list, succeed, press } = await openBin(entry('Alt'), entry('Neu'))
  await dialog.findByText('Alt')
  await press(stored.bringBackThis('Alt'))
  expect(await dialog.findByRole('alert')).toHaveTextContent(stored.bringBackFailed)
  expect(dialog.getByText('Alt')).toBeVisible()
  expect(said()).not.toBe(words.restored('Alt'))
  bin.bringBack.mockImplementation(succeed)
  await press(stored.bringBackThis('Alt'))
  await expect.poll(() => said()).toBe(words.restored('Alt'))
  expect(bin.bringBack).toHaveBeenLastCalledWith('Alt')
  expect(dialog.queryByRole('alert')).toBeNull()
  expect(within(list()).getAllByRole('listitem')).toHaveLength(1)
  expect(list()).toHaveFocus()
})

test('for good is asked once more, in its place: whoever keeps it has changed nothing', async () => {
  const { bin, dialog, succeed, press } = await openBin(entry('Alt'), entry('Neu'))
  await dialog.findByText('Alt')
  await press(stored.forgetFirst('Alt'))
  expect(said()).toBe(stored.forgetAsk)
  expect(dialog.getByText(stored.forgetAsk, { selector: 'li p' })).toBeVisible()
  await press(stored.keep)
  expect(said()).toBe(stored.binnedAt(stored.at('1.\u00A0Okt. 2027', '09:05'), '31.\u00A0Okt. 2027'))
  expect(dialog.queryByText(stored.forgetAsk, { selector: 'li p' })).toBeNull()
  expect(bin.forget).not.toHaveBeenCalled()
  await press(stored.forgetFirst('Alt'))
  await press(stored.forgetThis('Alt'))
  expect(await dialog.findByRole('alert')).toHaveTextContent(stored.forgetFailed)
  bin.forget.mockImplementation(succeed)
  await press(stored.forgetThis('Alt'))
  await expect.poll(() => said()).toBe(stored.forgotten('Alt'))
  expect(bin.forget).toHaveBeenLastCalledWith('Alt')
  expect(bin.bringBack).not.toHaveBeenCalled()
})

test('a list of deleted ones that is read late brings back none that is gone by now', async () => {
  const answers: ((found: Binned[]) => void)[] = []
  const { bin, library, list } = await openBin(entry('one'), entry('other'))
  bin.list.mockImplementation(() => new Promise((answer) => answers.push(answer)))
  await act(async () => library.setState({ binned: ['other', 'one'] }))
  await act(async () => library.setState({ binned: ['other'] }))
  expect(answers).toHaveLength(2)
  await act(async () => answers[1]?.([entry('other')]))
  await act(async () => answers[0]?.([entry('one'), entry('other')]))
  expect(within(list()).getAllByRole('listitem')).toHaveLength(1)
})

test('once it is closed it can be opened again', async () => {
  const { user, press } = await openBin(entry('Alt'))
  await press(common.close)
  expect(screen.queryByRole('dialog')).toBeNull()
  await user.click(screen.getByRole('button', { name: words.bin(1) }))
  expect(screen.getByRole('dialog', { name: stored.binTitle })).toBeVisible()
})
