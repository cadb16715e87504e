// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { newWorkshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { visit } from '../app.tsx'

const words = de.agenda.room

async function measure() {
  const visited = await visit({ at: '/w/w/setup/room', workshops: [newWorkshop('w')] })
  const width = await screen.findByRole('textbox', { name: words.imageWidth })
  const row = screen.getByRole('textbox', { name: words.lastRow })
  const type = async (field: HTMLElement, text: string) => {
    await visited.user.clear(field)
    await visited.user.type(field, text)
  }
  return { ...visited, width, row, type }
}

/** What begins with this is spoken as soon as it stands there. */
const spoken = (mark: string) => screen.getByText(mark).closest('[role=status]')

test('two measures tell whether the last row can read: as it is, larger, or not at all and how far it reaches', async () => {
  const { width, row, type, kept } = await measure()
  expect(screen.getByText(words.unknown)).toBeVisible()
  await type(width, '3')
  await type(row, '13,5')
  expect(kept('w').facts.room).toEqual({ imageWidth: 3, lastRow: 13.5 })
  expect(spoken(words.fitsMark)).toHaveTextContent(`${words.fitsMark} ${words.fits(13.5)}`)
  await type(row, '15')
  expect(spoken(words.largerMark)).toHaveTextContent(`${words.largerMark} ${words.larger(15, 11)}`)
  await type(row, '20')
  expect(spoken(words.tooFarMark)).toHaveTextContent(`${words.tooFarMark} ${words.tooFar(20, 16.5)}`)
})

test('what no room has stays in the field, is said and not kept; undo brings the measure back into it', async () => {
  const { user, width, type, kept } = await measure()
  await type(width, '3')
  await type(width, '30')
  expect(width).toHaveValue('30')
  expect(width).toBeInvalid()
  expect(width).toHaveAccessibleDescription(expect.stringContaining(words.range(0.5, 12)))
  expect(kept('w').facts.room.imageWidth).toBe(3)
  await user.click(screen.getByRole('button', { name: /^Rückgängig/ }))
  expect(width).toBeValid()
  expect(width).toHaveValue('')
  expect(kept('w').facts.room.imageWidth).toBe(0)
})

test('the light of the room is chosen here, on this device', async () => {
  const { user, settings } = await measure()
  const dark = screen.getByRole('radio', { name: de.common.dark })
  expect(screen.getByRole('radio', { name: de.common.light })).toBeChecked()
  await user.click(dark)
  expect(dark).toBeChecked()
  expect(settings.getState().theme).toBe('dark')
})
