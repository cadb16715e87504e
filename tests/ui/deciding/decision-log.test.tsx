// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { addRow, newRow } from '#core/activity/edit-table.ts'
import { editContent } from '#core/content.ts'
import { momentAt } from '#core/decision/decision.ts'
import { beginDecision, recordDecision } from '#core/decision/edit-decisions.ts'
import { activityById } from '#core/method/index.ts'
import type { Workshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { roomOf } from '../../core/room.ts'
import { choose, said, visit } from '../app.tsx'

const { deciding, catalogues } = de
const text = 'Wir treffen uns montags.'
const begun = beginDecision(roomOf('Stadt', 'Verein'), 'd', { text, rule: 'majority' })
const decided = recordDecision(begun, 'd', momentAt(Date.UTC(2027, 9, 14, 8, 43), 120))

async function openLog(workshop = decided) {
  const visited = await visit({ at: '/w/w/mission/situation', workshops: [workshop] })
  await screen.findByRole('button', { name: 'Weitere Befehle' })
  await choose(visited.user, 'Weitere Befehle', deciding.log.open)
  return { ...visited, log: within(await screen.findByRole('dialog', { name: deciding.log.title })) }
}

test('what the room decides outside of the elements begins without words, and waits for them', async () => {
  const { user, log, kept } = await openLog(roomOf('Stadt', 'Verein'))
  expect(log.getByText(deciding.log.none)).toBeVisible()
  await user.click(log.getByRole('button', { name: deciding.log.newDecision }))
  const decide = within(await screen.findByRole('dialog', { name: deciding.title }))
  const record = () => decide.getByRole('button', { name: deciding.recordOpen })
  expect(record()).toBeDisabled()
  const wording = decide.getByRole('textbox', { name: deciding.text })
  expect(wording).toHaveAccessibleDescription(deciding.textMissing)
  await user.type(wording, text)
  await user.type(decide.getByRole('textbox', { name: deciding.fallback }), 'Das Los.')
  await user.click(record())
  expect(said()).toBe(deciding.recorded)
  expect(screen.queryByRole('dialog')).toBeNull()
  const [decision] = Object.values(kept('w').decisions)
  expect(decision).toMatchObject({ text, fallback: 'Das Los.', element: '', at: expect.stringMatching(/^2027-10-14T/) })
})

test('what is put aside before it has words is told as such, by eye and by ear, and goes on from there', async () => {
  const { user, log } = await openLog(roomOf('Stadt', 'Verein'))
  await user.click(log.getByRole('button', { name: deciding.log.newDecision }))
  const decide = within(await screen.findByRole('dialog', { name: deciding.title }))
  await user.click(decide.getByRole('button', { name: deciding.later }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(said()).toBe(deciding.waits)
  await choose(user, 'Weitere Befehle', deciding.log.open)
  const again = within(await screen.findByRole('dialog', { name: deciding.log.title }))
  expect(again.getByText(deciding.log.untitled)).toBeVisible()
  await user.click(again.getByRole('button', { name: deciding.log.resume(deciding.log.untitled) }))
  expect(await screen.findByRole('dialog', { name: deciding.title })).toBeVisible()
})

test('the log does not begin in a remark; what can be written to a decision is told along with which one it is', async () => {
  const { log } = await openLog()
  const about = within(log.getByRole('group', { name: text }))
  expect(about.getByRole('textbox', { name: deciding.log.remark(false) })).not.toHaveFocus()
  expect(about.getByRole('combobox', { name: deciding.log.visibility })).toBeVisible()
})

test('what is decided by a rule that stays in the room stays there as well', async () => {
  const table = activityById('decisionRules')
  const room = editContent<Workshop, 'table'>(roomOf('Stadt'), table, (content) =>
    addRow(content, 'r', { ...newRow(table, { decision: 'Neue Partner', rule: 'consent' }), visibility: 'room' }),
  )
  const { user, kept } = await visit({ at: '/w/w/working/decisionRules', workshops: [room] })
  await screen.findByRole('button', { name: 'Befehle zu: Neue Partner' })
  await choose(user, 'Befehle zu: Neue Partner', deciding.decide)
  await screen.findByRole('dialog', { name: deciding.title })
  expect(Object.values(kept('w').decisions)).toMatchObject([
    { text: 'Neue Partner', rule: 'consent', element: 'working', visibility: 'room' },
  ])
})

test('a decision can be kept in the room afterwards, and goes only with a word on how it comes back', async () => {
  const { user, log, kept } = await openLog()
  expect(log.queryByText(deciding.log.none)).toBeNull()
  const where = log.getByRole('combobox', { name: deciding.log.visibility })
  await user.selectOptions(where, catalogues.visibility.room.label)
  expect(kept('w').decisions['d']?.visibility).toBe('room')
  await user.click(log.getByRole('button', { name: deciding.log.remove(text) }))
  expect(kept('w').decisions).toEqual({})
  expect(said()).toBe(deciding.log.removed)
  await user.click(log.getByRole('button', { name: de.common.done }))
  expect(screen.queryByRole('dialog')).toBeNull()
})
