// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { setText } from '#core/activity/texts.ts'
import { editContent } from '#core/content.ts'
import { activityById } from '#core/method/index.ts'
import type { Workshop } from '#core/workshop.ts'
import { roomOf } from '../../core/room.ts'
import { said, visit } from '../app.tsx'

const sentence = 'Jedes Kind liest sicher.'
const room = editContent<Workshop, 'texts'>(roomOf('Stadt', 'Verein'), activityById('missionSentence'), (content) =>
  setText(content, 'mission', sentence),
)

test('whoever only looks and closes again puts nothing to the room; once something was said it waits', async () => {
  const { user, kept } = await visit({ at: '/w/w/mission/stances', workshops: [room] })
  const begin = async () => {
    await user.click(await screen.findByRole('button', { name: 'Beschließen' }))
    return within(await screen.findByRole('dialog'))
  }
  await user.click((await begin()).getByRole('button', { name: 'Schließen' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(kept('w').decisions).toEqual({})
  const decide = await begin()
  const club = within(decide.getByRole('group', { name: 'Haltung: Verein' }))
  await user.click(club.getByRole('radio', { name: 'tragen mit' }))
  await user.click(decide.getByRole('button', { name: 'Schließen' }))
  expect(said()).toBe('Der Beschluss wartet im Entscheidungsprotokoll.')
  expect(Object.values(kept('w').decisions)).toMatchObject([{ text: sentence, at: '' }])
  await user.click((await begin()).getByRole('button', { name: 'Schließen' }))
  expect(Object.values(kept('w').decisions)).toHaveLength(1)
})
