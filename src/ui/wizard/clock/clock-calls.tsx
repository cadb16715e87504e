import { useEffect } from 'react'
import { leftOf, untilNextCall, wholeMinutes } from '#core/agenda/timer.ts'
import { boxTitle } from '#ui/box-title.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { useCourse, useLiveRoom } from '#ui/live-room-context.ts'
import { useServices, useSettings } from '#ui/services-context.ts'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import { playTone, readyTone } from './tone.ts'
import { useWakeLock } from './use-wake-lock.ts'

/**
 * Says politely, on whatever screen, when five minutes, one and none are left, and of which time box; rings only where that is
 * switched on. Keeps the screen awake, and stops a clock that ran out on a day before.
 */
export function ClockCalls() {
  const words = useWords()
  const { timing } = words
  const { now, settings } = useServices()
  const timer = useCourse(({ course }) => course.timer)
  const running = useCourse(({ course }) => course.box)
  const title = useWorkshop(({ agenda }) => {
    const box = agenda.boxes[running]
    return box === undefined ? '' : boxTitle(words, box)
  })
  const sound = useSettings((settings) => settings.sound)
  const announce = useAnnounce()
  const { course } = useLiveRoom()
  useEffect(() => {
    const timer = setInterval(() => course.getState().turnDay(), 60_000)
    return () => clearInterval(timer)
  }, [course])
  useEffect(() => {
    if (timer === null) return undefined
    let waiting: ReturnType<typeof setTimeout> | undefined
    const wait = () => {
      const call = untilNextCall(timer, now())
      if (call === null) return
      waiting = setTimeout(() => {
        // After a sleep it comes late: what is left by now is said.
        const minutes = Math.min(call.minutes, wholeMinutes(Math.max(0, leftOf(timer, now()))))
        const said = minutes === 0 ? timing.up : timing.left(minutes)
        announce(title === '' ? said : timing.call(title, said))
        if (minutes === 0 && sound) playTone()
        wait()
      }, call.wait)
    }
    wait()
    return () => clearTimeout(waiting)
  }, [timer, title, sound, now, announce, timing])
  useEffect(() => {
    const ready = () => {
      if (settings.getState().sound) readyTone()
    }
    document.addEventListener('click', ready)
    document.addEventListener('keydown', ready)
    return () => {
      document.removeEventListener('click', ready)
      document.removeEventListener('keydown', ready)
    }
  }, [settings])
  useWakeLock(timer !== null && timer.state === 'running')
  return null
}
