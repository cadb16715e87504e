import {
  createContext,
  type Dispatch,
  type ReactNode,
  type SetStateAction,
  use,
  useCallback,
  useEffect,
  useState,
} from 'react'

type Announce = (message: string) => void

interface Said {
  readonly message: string
  /** How many were said until then. */
  readonly turn: number
}

const AnnounceContext = createContext<Announce>(() => undefined)
const nothing: Said = { message: '', turn: 0 }
export const SaidContext = createContext<readonly [Said, Dispatch<SetStateAction<Said>>]>([nothing, () => undefined])

/** Milliseconds until what was said is gone: whoever wanders over the page later, or closes a dialog, would hear it again. */
const lasts = 5000

/** What is said to the whole app, politely. The same message twice in a row is spoken twice. */
export function Announcer({ children }: { children: ReactNode }) {
  const state = useState(nothing)
  const [said, setSaid] = state
  const announce = useCallback<Announce>((message) => setSaid(({ turn }) => ({ message, turn: turn + 1 })), [setSaid])
  useEffect(() => {
    if (said.message === '') return undefined
    const timer = setTimeout(() => setSaid({ ...said, message: '' }), lasts)
    return () => clearTimeout(timer)
  }, [said, setSaid])
  return (
    <AnnounceContext value={announce}>
      <SaidContext value={state}>
        {children}
        <LiveRegion />
      </SaidContext>
    </AnnounceContext>
  )
}

/** Speaks what is said from now on. */
export function LiveRegion() {
  const [{ message, turn }] = use(SaidContext)
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
