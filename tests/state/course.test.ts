import { describe, expect, test } from 'vitest'
import { openCourse } from '#state/course.ts'
import { browserNotes } from '#storage/notes.ts'
import { fakeStorage } from '../storage/fake-storage.ts'

/** The course of a workshop on a device whose clock can be set, opened anew as often as the app is started. */
function device() {
  const storage = fakeStorage()
  const notes = browserNotes(() => storage)
  const clock = { at: new Date(2027, 9, 14, 16, 30).getTime() }
  const open = () => openCourse('w', notes, () => clock.at)
  return { clock, open }
}
const nextMorning = new Date(2027, 9, 15, 9).getTime()

describe('a laptop that is shut down overnight', () => {
  test('does not count on in the morning from a clock that ran out the day before', () => {
    const { clock, open } = device()
    open().getState().start('box', 5)
    clock.at = nextMorning
    expect(open().getState().course.timer).toBeNull()
  })

  test('keeps the minutes of a clock that was stopped with time left', () => {
    const { clock, open } = device()
    const evening = open().getState()
    evening.start('box', 5)
    clock.at += 60_000
    evening.pause()
    clock.at = nextMorning
    expect(open().getState().course.timer).toMatchObject({ state: 'paused', left: 4 * 60_000 })
  })

  test('shows after a reload on the same day by how much the time is overrun', () => {
    const { clock, open } = device()
    open().getState().start('box', 5)
    clock.at += 15 * 60_000
    expect(open().getState().course.timer).toMatchObject({ state: 'running', deadline: clock.at - 10 * 60_000 })
  })
})
