import { createContext, type ReactNode, use, useCallback, useState } from 'react'

type Announce = (message: string) => void

const AnnounceContext = createContext<Announce>(() => undefined)

/** One polite live region for the whole app. The same message twice in a row is spoken twice. */
export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ message: '', turn: 0 })
  const announce = useCallback<Announce>((message) => setSaid(({ turn }) => ({ message, turn: turn + 1 })), [])
  const region = `${said.message}${said.turn % 2 === 0 ? '' : '\u00A0'}`
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="visually-hidden" role="status" aria-live="polite" data-announcer>
        {region}
      </div>
    </AnnounceContext>
  )
}

/** Says a message to those who listen instead of looking. */
export function useAnnounce(): Announce {
  return use(AnnounceContext)
}
