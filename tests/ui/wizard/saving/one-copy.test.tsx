// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { newWorkshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import type { Saving } from '#state/saving.ts'
import { visit } from '../../app.tsx'

const { saving: said, app, frame, library: words } = de
const workshop = newWorkshop('w', { title: 'Lesestark' })

async function open(saving: Saving) {
  const visited = await visit({ at: '/w/w/mission/impactMeaning', workshops: [workshop] })
  await screen.findByRole('heading', { level: 1 })
  const opened = await visited.library.getState().open('w')
  if (opened.ok) act(() => opened.value.setState({ saving }))
  const sign = screen.getByRole('button', { name: said.oneCopy })
  expect(sign).toHaveAttribute('aria-expanded', 'false')
  await visited.user.click(sign)
  expect(sign).toHaveAttribute('aria-expanded', 'true')
  return { ...visited, sign, why: within(screen.getByRole('dialog', { name: said.oneCopyTitle })) }
}

test.each([
  [{ state: 'oneCopy', missing: 'second', why: 'full' }, said.onlyFirst.full],
  [{ state: 'oneCopy', missing: 'first', why: 'disk' }, said.onlySecond.disk],
] as const)('work that is kept in one place says which is missing, and why: %j', async (saving, reason) => {
  const { why } = await open(saving)
  expect(why.getByText(reason)).toBeVisible()
  expect(why.getByText(app.alsoRoom)).toBeVisible()
})

test('beside it stands how old the last file is, and the way to a new one', async () => {
  const { why, user, files, sign } = await open({ state: 'oneCopy', missing: 'second', why: 'slow' })
  expect(why.getByText(words.neverFile)).toBeVisible()
  await user.click(why.getByRole('button', { name: frame.saveFileNow }))
  await expect.poll(() => files.save.mock.calls.map(([name]) => name)).toEqual(['Lesestark – Workshop.json'])
  await expect.poll(() => why.queryByText(words.neverFile)).toBeNull()
  await user.keyboard('{Escape}')
  expect(sign).toHaveAttribute('aria-expanded', 'false')
})
