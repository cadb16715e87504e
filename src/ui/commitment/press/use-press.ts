import { useEffect, useState } from 'react'
import { openPress, type Press } from './press.ts'

/** A press for as long as the screen is shown. */
export function usePress(): Press {
  const [press] = useState(openPress)
  useEffect(() => () => press.close(), [press])
  return press
}
