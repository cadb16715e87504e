import { useEffect, useState } from 'react'
import { useServices } from './services-context.ts'

/** The moment (milliseconds since 1970), looked at again every so many milliseconds. */
export function useNow(every: number): number {
  const { now } = useServices()
  const [at, setAt] = useState(now)
  useEffect(() => {
    const timer = setInterval(() => setAt(now()), every)
    return () => clearInterval(timer)
  }, [now, every])
  return at
}
