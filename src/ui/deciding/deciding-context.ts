import { createContext, use } from 'react'
import type { Decision } from '#core/decision/decision.ts'
import type { Id } from '#core/id.ts'
import type { ElementId } from '#core/method/index.ts'

/** What is put to the room, as far as it is known where somebody asks for it. */
export type Proposal = Pick<Decision, 'text'> &
  Partial<Pick<Decision, 'rule' | 'fallback' | 'element' | 'visibility'>> & {
    /** Begins with the stances that were taken to this element. */
    readonly stancesOf?: ElementId
  }

export interface Deciding {
  /** Puts something to the room; what is still under way with the same words is taken up again. */
  readonly begin: (proposal: Proposal) => void
  readonly open: (decision: Id) => void
  readonly openLog: () => void
}

export const DecidingContext = createContext<Deciding | null>(null)

/** Opens decisions and their log over any screen of a workshop; null where nothing is decided (on the wall). */
export function useDeciding(): Deciding | null {
  return use(DecidingContext)
}
