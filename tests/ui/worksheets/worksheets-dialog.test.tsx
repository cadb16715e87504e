// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { newWorkshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { choose, said as spoken, visit } from '../app.tsx'
import { furnish } from '../commitment/open-commitment.tsx'

const { worksheets: said, commitmentPage } = de
/** What is seen, beside the same words for those who listen. */
const shown = { ignore: '[data-announcer]' }

test('The sheets are saved in the size that was chosen; where their typefaces cannot be had, that is shown and said, and they can be made again', async () => {
  const server = furnish()
  server.fonts = 'gone'
  const { user, files } = await visit({ at: '/w/blank/mission/scope', workshops: [newWorkshop('blank')] })
  await screen.findByRole('heading', { level: 1 })
  await choose(user, de.frame.more, said.print)
  const dialog = within(await screen.findByRole('dialog', { name: said.title }))
  await user.click(dialog.getByRole('radio', { name: said.sizes.a3 }))
  await user.click(dialog.getByRole('button', { name: said.make }))
  const failure = said.failed(commitmentPage.unfetched)
  expect(await dialog.findByText(failure, shown, { timeout: 30_000 })).toBeVisible()
  expect(spoken()).toBe(failure)
  expect(files.save).not.toHaveBeenCalled()

  server.fonts = 'there'
  await user.click(dialog.getByRole('button', { name: said.make }))
  await expect.poll(() => files.save, { timeout: 30_000 }).toHaveBeenCalledOnce()
  const [name = '', bytes, mime] = files.save.mock.calls[0] ?? []
  expect([name, mime]).toEqual(['Noch ohne Titel – Arbeitsblätter A3.pdf', 'application/pdf'])
  expect(new TextDecoder('latin1').decode(bytes as Uint8Array).slice(0, 5)).toBe('%PDF-')
  expect(await dialog.findByText(commitmentPage.saved(name), shown)).toBeVisible()
  expect(dialog.queryByText(failure, shown)).toBeNull()
  expect(spoken()).toBe(commitmentPage.saved(name))
}, 70_000)
