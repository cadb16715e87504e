import { useState } from 'react'
import type { SessionStore } from '#state/session.ts'
import type { Id } from '#core/id.ts'
import { useSessionStore } from '#ui/session-context.ts'

/** Cards that are being written, for as long as a workshop is open: going elsewhere and back loses nothing. */
const drafts = new WeakMap<SessionStore, Map<string, string>>()

/** In a round, the next card often comes from the same organisation: it is kept from card to card. */
const lastOrganisation = 'organisation'

function draftsOf(session: SessionStore): Map<string, string> {
  const known = drafts.get(session)
  if (known !== undefined) return known
  const fresh = new Map<string, string>()
  drafts.set(session, fresh)
  return fresh
}

/** The card that is being written in one place, and who brings it. */
export function useDraft(place: string) {
  const session = useSessionStore()
  const [text, showText] = useState(() => draftsOf(session).get(`text.${place}`) ?? '')
  const [organisation, showOrganisation] = useState(() => draftsOf(session).get(lastOrganisation) ?? '')
  const setText = (text: string) => {
    draftsOf(session).set(`text.${place}`, text)
    showText(text)
  }
  const setOrganisation = (organisation: Id) => {
    draftsOf(session).set(lastOrganisation, organisation)
    showOrganisation(organisation)
  }
  return { text, setText, organisation, setOrganisation }
}
