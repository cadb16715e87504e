import { createStore, type StoreApi } from 'zustand'
import { type Course, enterBox, noCourse, readCourse, withoutClockOfDayBefore, withTimer } from '#core/agenda/course.ts'
import type { Id } from '#core/id.ts'
import { extendTimer, pauseTimer, resumeTimer, startTimer } from '#core/agenda/timer.ts'
import type { Notes } from '#storage/notes.ts'

/** How the day of one workshop runs, kept in the notes of this device: right again after a reload, and in no file. */
export interface CourseState {
  readonly course: Course
  /** The room enters a box, and its clock starts with so many minutes. */
  readonly start: (box: Id, minutes: number) => void
  readonly pause: () => void
  readonly resume: () => void
  readonly extend: (minutes: number) => void
  /** On without a clock. */
  readonly drop: () => void
  /** Looks whether the clock that ran out is of a day before. */
  readonly turnDay: () => void
  /** Goes on from what another window has noted; as before where nothing is. */
  readonly takeOver: () => void
}

export type CourseStore = StoreApi<CourseState>

export function openCourse(id: Id, notes: Notes, now: () => number): CourseStore {
  const note = `course/${id}`
  const store = createStore<CourseState>()((set) => {
    const change = (next: (course: Course) => Course) => set(({ course }) => ({ course: next(course) }))
    const clock = (turn: (timer: NonNullable<Course['timer']>) => Course['timer']) =>
      change((course) => (course.timer === null ? course : withTimer(course, turn(course.timer))))
    const midnight = () => new Date(now()).setHours(0, 0, 0, 0)
    const ofToday = (course: Course) => withoutClockOfDayBefore(course, now(), midnight())
    const noted = () => readCourse(notes.read(note))
    return {
      course: ofToday(noted() ?? noCourse),
      start: (box, minutes) => {
        const at = now()
        change((course) => enterBox(course, box, startTimer(minutes, at), at, midnight()))
      },
      pause: () => clock((timer) => pauseTimer(timer, now())),
      resume: () => clock((timer) => resumeTimer(timer, now())),
      extend: (minutes) => clock((timer) => extendTimer(timer, minutes, now())),
      drop: () => change((course) => withTimer(course, null)),
      turnDay: () => change(ofToday),
      takeOver: () => change((course) => ofToday(noted() ?? course)),
    }
  })
  store.subscribe(({ course }, before) => {
    if (course !== before.course) notes.write(note, JSON.stringify(course))
  })
  return store
}
