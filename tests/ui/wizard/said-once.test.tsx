// @vitest-environment jsdom
import { act, screen } from '@testing-library/react'
import { onTestFinished, expect, test } from 'vitest'
import { newWorkshop } from '#core/workshop.ts'
import type { Saving } from '#state/saving.ts'
import { de } from '#i18n/de/index.ts'
import { visit } from '../app.tsx'
import { unfetched } from '../unfetched.ts'

/**
 * Everything that is said from now on to those who listen: one entry for each time the region speaks, a task after it has.
 * The clocks of the app stand still, and with them `waitFor`: it would look again only when the page changes once more.
 */
function listen() {
  const region = document.querySelector('[data-announcer]')
  if (region === null) throw new Error('nobody speaks here')
  const heard: string[] = []
  const ears = new MutationObserver(() => heard.push(region.textContent?.trim() ?? ''))
  ears.observe(region, { childList: true, characterData: true, subtree: true })
  onTestFinished(() => ears.disconnect())
  return { heard, region }
}

const workshop = newWorkshop('w', { title: 'Lesestark' })

test('what is said is said politely, in one region for the whole app', async () => {
  await visit({ at: '/w/w/mission/situation', workshops: [workshop] })
  await screen.findByRole('heading', { level: 1 })
  const { region } = listen()
  expect(region).toHaveAttribute('aria-live', 'polite')
  expect(document.querySelectorAll('[data-announcer]')).toHaveLength(1)
})

test('undo and redo say once what they did, by key and by button alike', async () => {
  const { user } = await visit({ at: '/w/w/mission/impactMeaning', workshops: [workshop] })
  const field = await screen.findByRole('textbox', { name: /Wirkung ist für uns/ })
  await user.type(field, 'mehr Mut')
  const { heard } = listen()
  await user.keyboard('{Control>}z{/Control}')
  await expect.poll(() => heard).toEqual(['Rückgängig gemacht: Text geändert'])
  await user.click(screen.getByRole('button', { name: 'Wiederholen: Text geändert' }))
  await expect.poll(() => heard).toEqual(['Rückgängig gemacht: Text geändert', 'Wiederholt: Text geändert'])
})

test('a workshop without a file and one that grows very long are said once each', async () => {
  const { user, clock, library } = await visit({ at: '/w/w/mission/impactMeaning', workshops: [workshop] })
  await user.type(await screen.findByRole('textbox', { name: /Wirkung ist für uns/ }), 'm')
  const { heard } = listen()
  clock.passDays(1)
  clock.passDays(1)
  const notices = () => heard.filter((sentence) => sentence === de.saving.remind || sentence === de.saving.large)
  await expect.poll(notices).toEqual([de.saving.remind])
  const opened = await library.getState().open('w')
  if (opened.ok) act(() => opened.value.setState({ size: 600_000 }))
  if (opened.ok) act(() => opened.value.setState({ size: 601_000 }))
  await expect.poll(notices).toEqual([de.saving.remind, de.saving.large])
})

test('that work is in one copy only, and that it is kept again, is said once each; that nothing is kept is an alert', async () => {
  const { library } = await visit({ at: '/w/w/mission/impactMeaning', workshops: [workshop] })
  await screen.findByRole('heading', { level: 1 })
  const opened = await library.getState().open('w')
  const { heard } = listen()
  const stands = (saving: Saving) => opened.ok && act(() => opened.value.setState({ saving }))
  stands({ state: 'oneCopy', missing: 'second', why: 'slow' })
  stands({ state: 'oneCopy', missing: 'first', why: 'disk' })
  await expect.poll(() => heard).toEqual([de.saving.oneCopyTitle])
  stands({ state: 'saved', at: 0 })
  await expect.poll(() => heard).toEqual([de.saving.oneCopyTitle, de.saving.nowSaved])
  stands({ state: 'failed', why: 'full' })
  expect(screen.getByRole('alert')).toHaveTextContent(de.frame.notSavedFull)
  expect(screen.getByRole('button', { name: de.frame.saveFileNow })).toBeVisible()
  stands({ state: 'saved', at: 60_000 })
  await expect.poll(() => heard).toEqual([de.saving.oneCopyTitle, de.saving.nowSaved, de.saving.nowSaved])
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a window that does not answer is said by the banner alone', async () => {
  const { user, library } = await visit({ at: '/w/w/mission/impactMeaning', workshops: [workshop] })
  await screen.findByRole('heading', { level: 1 })
  const opened = await library.getState().open('w')
  if (opened.ok) act(() => opened.value.setState({ role: 'reader' }))
  library.setState({ continueHere: async () => 'silent' })
  const { heard } = listen()
  await user.click(screen.getByRole('button', { name: de.saving.continueHere }))
  const banner = await screen.findByText(de.saving.silentTitle)
  expect(banner.closest('[role=status]')).not.toBeNull()
  expect(heard).toEqual([])
})

test('a window that lacks a part of the app to go on writing with offers it again', async () => {
  const { user, library } = await visit({ at: '/w/w/mission/impactMeaning', workshops: [workshop] })
  await screen.findByRole('heading', { level: 1 })
  const opened = await library.getState().open('w')
  if (opened.ok) act(() => opened.value.setState({ role: 'reader' }))
  library.setState({ continueHere: unfetched })
  await user.click(screen.getByRole('button', { name: de.saving.continueHere }))
  await expect.poll(() => screen.getByRole('button', { name: de.saving.continueHere })).toBeEnabled()
  library.setState({ continueHere: async () => 'silent' })
  await user.click(screen.getByRole('button', { name: de.saving.continueHere }))
  expect(await screen.findByText(de.saving.silentTitle)).toBeVisible()
})

test('an activity that becomes complete is said once, after the typing, and not again with each further letter', async () => {
  const { user } = await visit({ at: '/w/w/mission/impactMeaning', workshops: [workshop] })
  const field = await screen.findByRole('textbox', { name: /Wirkung ist für uns/ })
  const { heard } = listen()
  await user.type(field, 'mehr')
  expect(heard).toEqual([])
  await expect.poll(() => heard).toEqual(['Erledigt: Was Wirkung für uns heißt'])
  await user.type(field, ' Mut')
  await new Promise((passed) => setTimeout(passed, 1500))
  expect(heard).toEqual(['Erledigt: Was Wirkung für uns heißt'])
})
