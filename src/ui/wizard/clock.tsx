import { useEffect, useState } from 'react'
import { useServices } from '#ui/services-context.ts'
import { useFormats } from '#ui/words-context.ts'

/** The time of day; never announced. */
export function Clock() {
  const { now } = useServices()
  const formats = useFormats()
  const [at, setAt] = useState(now)
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), 5_000)
    return () => clearInterval(timer)
  }, [now])
  return <time>{formats.clock(at)}</time>
}
