import type { Id } from '#core/id.ts'
import { boxOf, type RoomPlace } from '#core/room/room-view.ts'
import type { Timer } from '#core/agenda/timer.ts'
import { useCourse } from '#ui/live-room-context.ts'
import { useWorkshop } from '#ui/session-context.ts'

/** The time box of a place, and its clock. */
export interface BoxTimer {
  readonly id: Id
  /** Its planned length. */
  readonly minutes: number
  /** Null while it has not been started, or the room goes on without it. */
  readonly timer: Timer | null
}

/** Null where the agenda has no time box for the place. */
export function useBoxTimer(place: RoomPlace): BoxTimer | null {
  const id = useWorkshop((workshop) => boxOf(workshop, place))
  const minutes = useWorkshop(({ agenda }) => (id === null ? 0 : (agenda.boxes[id]?.minutes ?? 0)))
  const timer = useCourse(({ course }) => (course.box === id ? course.timer : null))
  return id === null ? null : { id, minutes, timer }
}
