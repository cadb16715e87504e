// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { de } from '#i18n/de/index.ts'
import { Announcer } from '#ui/kit/announcer.tsx'
import { EraseDialog } from '#ui/library/erase-dialog.tsx'
import { WordsContext } from '#ui/words-context.ts'

const { stored, common } = de

/** The question before everything is deleted, here three workshops, and how often it was done. */
function ask() {
  const answers: ((isGone: boolean) => void)[] = []
  const erase = () => new Promise<boolean>((answer) => answers.push(answer))
  const onClose = vi.fn<() => void>()
  render(
    <WordsContext value={de}>
      <Announcer>
        <EraseDialog count={3} erase={erase} onClose={onClose} />
      </Announcer>
    </WordsContext>,
  )
  const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
  return { answers, onClose, press }
}

test('before everything is deleted it is said what goes and what stays, and keeping it deletes nothing', async () => {
  const { answers, onClose, press } = ask()
  const dialog = screen.getByRole('dialog', { name: stored.eraseTitle })
  expect(dialog).toHaveTextContent(stored.eraseText(3))
  expect(dialog).toHaveTextContent(stored.eraseRemains)
  await press(stored.keep)
  await press(common.close)
  expect(onClose).toHaveBeenCalledTimes(2)
  expect(answers).toEqual([])
})

test('what goes is told as the question comes up, within the dialog, where the rest of the page is not heard', () => {
  ask()
  const dialog = within(screen.getByRole('dialog', { name: stored.eraseTitle }))
  expect(dialog.getByRole('status')).toHaveTextContent(stored.eraseText(3))
})

test('it is done once however often it is pressed; what is left is told, and it can be tried again', async () => {
  const { answers, press } = ask()
  await press(stored.eraseNow)
  expect(screen.queryByRole('alert')).toBeNull()
  await press(stored.erasing)
  expect(answers).toHaveLength(1)
  answers[0]?.(false)
  expect(await screen.findByRole('alert')).toHaveTextContent(stored.eraseFailed)
  await press(stored.eraseNow)
  expect(answers).toHaveLength(2)
  expect(screen.queryByRole('alert')).toBeNull()
  answers[1]?.(true)
  await expect.poll(() => screen.getByRole('button', { name: stored.erasing })).toBeVisible()
})
