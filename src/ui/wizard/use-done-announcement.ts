import { useEffect } from 'react'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { useSessionStore } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import { isStepDone, type Step } from './path/steps.ts'
import { stepWords } from './path/step-words.ts'

/** Milliseconds without an edit after which it is worth looking: nothing is counted, and nobody interrupted, while typing. */
const calm = 1000

/** Says once that the last thing missing in an activity is there, as those who look see it in the contents. */
export function useDoneAnnouncement(step: Step): void {
  const session = useSessionStore()
  const words = useWords()
  const announce = useAnnounce()
  useEffect(() => {
    let before = isStepDone(session.getState().history.present, step)
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = () => {
      const now = isStepDone(session.getState().history.present, step)
      if (now && !before) announce(words.frame.nowDone(stepWords(words, step).title))
      before = now
    }
    const unsubscribe = session.subscribe(({ history }, previous) => {
      if (history.present === previous.history.present) return
      clearTimeout(timer)
      timer = setTimeout(look, calm)
    })
    return () => {
      unsubscribe()
      clearTimeout(timer)
    }
  }, [session, step, words, announce])
}
