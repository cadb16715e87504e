import { createContext, type ReactNode, use, useCallback, useEffect, useState } from 'react'

type Announce = (message: string) => void

interface Said {
  readonly message: string
  /** How many were said until then. */
  readonly turn: number
}

const AnnounceContext = createContext<Announce>(() => undefined)
const SaidContext = createContext<Said>({ message: '', turn: 0 })

/** Milliseconds until what was said is gone: whoever wanders over the page later, or closes a dialog, would hear it again. */
const lasts = 5000

/** What is said to the whole app, politely. The same message twice in a row is spoken twice. */
export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState<Said>({ message: '', turn: 0 })
  const announce = useCallback<Announce>((message) => setSaid(({ turn }) => ({ message, turn: turn + 1 })), [])
  useEffect(() => {
    if (said.message === '') return undefined
    const timer = setTimeout(() => setSaid({ ...said, message: '' }), lasts)
    return () => clearTimeout(timer)
  }, [said])
  return (
    <AnnounceContext value={announce}>
      <SaidContext value={said}>
        {children}
        <LiveRegion />
      </SaidContext>
    </AnnounceContext>
  )
}

/** Speaks what is said from now on. A modal dialog has one of its own: nothing outside of it is there for those who listen. */
export function LiveRegion() {
  const { message, turn } = use(SaidContext)
  const [before] = useState(turn)
  return (
    <div className="visually-hidden" role="status" aria-live="polite" data-announcer>
      {turn > before && `${message}${turn % 2 === 0 ? '' : '\u00A0'}`}
    </div>
  )
}

/** Says a message to those who listen instead of looking. */
export function useAnnounce(): Announce {
  return use(AnnounceContext)
}
