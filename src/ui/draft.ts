import { useState } from 'react'
import { rememberedOfOne } from '#core/remembered.ts'
import type { SessionStore } from '#state/session.ts'
import { useSessionStore } from './session-context.ts'

/** What is being written and not yet added, for as long as a workshop is open: going elsewhere and back loses nothing. */
const draftsOf = rememberedOfOne((_session: SessionStore) => new Map<string, string>())

/** The text that is being written in one place of the open workshop. */
export function useDraftText(place: string): readonly [string, (text: string) => void] {
  const session = useSessionStore()
  const [text, show] = useState(() => draftsOf(session).get(place) ?? '')
  const set = (next: string) => {
    draftsOf(session).set(place, next)
    show(next)
  }
  return [text, set]
}
