import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { newWorkshop } from '#core/workshop.ts'
import { lastEditDay, noteEditDays } from '#state/edit-day.ts'
import { openSession } from '#state/session.ts'
import { browserNotes } from '#storage/notes.ts'
import { fakeStorage } from '../storage/fake-storage.ts'
import { type } from './device.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function working() {
  const storage = fakeStorage()
  const notes = browserNotes(() => storage)
  const session = openSession({ id: 'w', revision: 1, baseRevision: 0, workshop: newWorkshop('w') }, () => 1_000)
  const calendar = { today: '2027-10-14' }
  const stop = noteEditDays(session, notes, () => calendar.today)
  return { session, calendar, stop, noted: () => lastEditDay('w', notes) }
}

test('a day without an edit is not noted, one with an edit is, shortly after it', () => {
  const { session, noted } = working()
  vi.advanceTimersByTime(60_000)
  expect(noted()).toBe(null)
  type(session, 'Nachher')
  expect(noted()).toBe(null)
  vi.advanceTimersByTime(1_000)
  expect(noted()).toBe('2027-10-14')
})

test('work that goes on over midnight is work of the next day too', () => {
  const { session, calendar, noted } = working()
  type(session, 'Abends')
  vi.advanceTimersByTime(1_000)
  calendar.today = '2027-10-15'
  type(session, 'Nachts')
  vi.advanceTimersByTime(1_000)
  expect(noted()).toBe('2027-10-15')
})

test('whoever leaves right after an edit has it noted all the same, and nothing after', () => {
  const { session, calendar, stop, noted } = working()
  type(session, 'Nachher')
  stop()
  expect(noted()).toBe('2027-10-14')
  calendar.today = '2027-10-15'
  type(session, 'Später')
  vi.advanceTimersByTime(60_000)
  expect(noted()).toBe('2027-10-14')
})
