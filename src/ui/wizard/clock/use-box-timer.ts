import { boxOf, type RoomPlace } from '#core/room/room-view.ts'
import type { Timer } from '#core/agenda/timer.ts'
import { useCourse } from '#ui/live-room-context.ts'
import { useWorkshop } from '#ui/session-context.ts'

interface BoxTimer {
  /** The time box of a place; null where the agenda has none for it. */
  readonly box: string | null
  /** Its planned length in minutes. */
  readonly minutes: number
  /** Its clock; null while it has not been started, or the room goes on without it. */
  readonly timer: Timer | null
}

/** The time box of a place and its clock. */
export function useBoxTimer(place: RoomPlace | null): BoxTimer {
  const box = useWorkshop((workshop) => (place === null ? null : boxOf(workshop, place)))
  const minutes = useWorkshop(({ agenda }) => (box === null ? 0 : (agenda.boxes[box]?.minutes ?? 0)))
  const timer = useCourse(({ course }) => (box !== null && course.box === box ? course.timer : null))
  return { box, minutes, timer }
}
