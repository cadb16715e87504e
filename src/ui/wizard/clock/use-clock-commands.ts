import { leftOf, type Timer } from '#core/agenda/timer.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { useLiveRoom } from '#ui/live-room-context.ts'
import { useServices } from '#ui/services-context.ts'
import { useWords } from '#ui/words-context.ts'

/** What can be done with the clock of a time box, by button and by key; each says what it did. */
export function useClockCommands() {
  const { timing } = useWords()
  const { now } = useServices()
  const { course } = useLiveRoom()
  const announce = useAnnounce()
  return {
    /** Also anew. */
    start: (box: string, minutes: number) => {
      course.getState().start(box, minutes)
      announce(timing.started(minutes))
    },
    /** Pauses it, or lets it go on. */
    turn: (timer: Timer) => {
      if (timer.state === 'running') course.getState().pause()
      else course.getState().resume()
      const left = Math.max(1, Math.ceil(leftOf(timer, now()) / 60_000))
      announce(timer.state === 'running' ? timing.stopped : timing.started(left))
    },
    extend: (minutes: number) => {
      course.getState().extend(minutes)
      announce(timing.extended(minutes))
    },
    goOnWithout: () => {
      course.getState().drop()
      announce(timing.wentOn)
    },
  }
}
