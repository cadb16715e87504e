import { useState } from 'react'

/** Whether something is shown, or has been since it was first asked: a field that is emptied must not go from under the hand. */
export function useOnceShown(shown: boolean): boolean {
  const [was, setWas] = useState(shown)
  if (shown && !was) setWas(true)
  return shown || was
}
