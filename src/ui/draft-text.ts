import { useState } from 'react'
import { rememberedOfOne } from '#core/remembered.ts'
import type { SessionStore } from '#state/session.ts'
import { useServices } from './services-context.ts'
import { useSessionStore } from './session-context.ts'

/** What is being written and not yet added, for as long as a workshop is open: going elsewhere and back loses nothing. */
const draftsOf = rememberedOfOne((_session: SessionStore) => new Map<string, string>())

/**
 * The text that is being written in one place of the open workshop. The window keeps it through a reload as well, in clear
 * like all that lies on this device, entries of a silent round too.
 */
export function useDraftText(place: string): readonly [string, (text: string) => void] {
  const session = useSessionStore()
  const { drafts } = useServices()
  const note = () => `draft/${session.getState().history.present.id}/${place}`
  const [text, show] = useState(() => draftsOf(session).get(place) ?? drafts?.read(note()) ?? '')
  const set = (next: string) => {
    draftsOf(session).set(place, next)
    drafts?.write(note(), next)
    show(next)
  }
  return [text, set]
}
