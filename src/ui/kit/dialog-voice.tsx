import { use, useLayoutEffect, useRef, useState } from 'react'
import { LiveRegion, SaidContext } from './announcer.tsx'

/**
 * Speaks in a modal dialog, as nothing outside of it is there for those who listen. What it has said goes with it: the page that
 * comes back would say it once more. What is said along with closing is left to the page.
 */
export function DialogVoice() {
  const [{ turn }, setSaid] = use(SaidContext)
  const [before] = useState(turn)
  const spoken = useRef(turn)
  useLayoutEffect(() => {
    spoken.current = turn
  }, [turn])
  useLayoutEffect(
    () => () => setSaid((now) => (now.turn > before && now.turn === spoken.current ? { ...now, message: '' } : now)),
    [before, setSaid],
  )
  return <LiveRegion />
}
