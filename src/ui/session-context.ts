import { createContext, use, useSyncExternalStore } from 'react'
import { useStore } from 'zustand'
import type { Id } from '#core/id.ts'
import type { Workshop } from '#core/workshop.ts'
import type { Session, SessionStore } from '#state/session.ts'
import { useServices } from './services-context.ts'
import { workshopChanges } from './workshop-changes.ts'

export const SessionContext = createContext<SessionStore | null>(null)

export function useSessionStore(): SessionStore {
  const session = use(SessionContext)
  if (session === null) throw new Error('This screen needs an open workshop around it.')
  return session
}

/**
 * Through what the screens see the workshop: on a wall, nothing that is room only reaches them. It must give the same value
 * for the same workshop. Edits always reach the whole one.
 */
export const WorkshopLensContext = createContext<((workshop: Workshop) => Workshop) | null>(null)

/** A part of the open workshop; renders again only when that part changes. */
export function useWorkshop<Slice>(select: (workshop: Workshop) => Slice): Slice {
  const lens = use(WorkshopLensContext)
  const session = useSessionStore()
  const read = () => {
    const { present } = session.getState().history
    return select(lens === null ? present : lens(present))
  }
  return useSyncExternalStore(workshopChanges(session), read, read)
}

/** Edits the open workshop: `edit(label, workshop => …, run?)`; false where that was refused. */
export function useEdit(): Session['edit'] {
  return useStore(useSessionStore(), (session) => session.edit)
}

/** Makes ids; core knows no randomness. */
export function useNewId(): () => Id {
  return useServices().newId
}
