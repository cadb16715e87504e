import { useEffect, useState } from 'react'

/** Milliseconds after which waiting is worth a word. */
const aMoment = 500

/** Whether something has been going on for longer than a moment. */
export function useTakesLong(going: boolean): boolean {
  const [long, setLong] = useState(false)
  useEffect(() => {
    if (!going) return undefined
    const timer = setTimeout(() => setLong(true), aMoment)
    return () => {
      clearTimeout(timer)
      setLong(false)
    }
  }, [going])
  return long
}
