import { usePlatform, useUpdates } from '#ui/platform-context.ts'
import { useStartWords } from '#ui/words-context.ts'

/** What the place the app was opened from means for those who rely on it: without a network, or out of a single file. */
export function RunsHere() {
  const { app: said } = useStartWords()
  const { inOneFile } = usePlatform()
  const offline = useUpdates((updates) => updates.offline)
  if (inOneFile) return <b>{said.oneFile}</b>
  return offline ? <span>· {said.offline}</span> : null
}
