import type { Id } from '#core/id.ts'
import type { Entities } from '#core/order.ts'
import { bears, nameInRoom, type Organisation, proposeInitials } from '#core/organisations/organisation.ts'
import type { Words } from '#i18n/words.ts'

/**
 * Why initials cannot stand, with what helps; null when they can. `own` is the organisation that would bear them, so that
 * it does not clash with itself.
 */
export function initialsProblem(
  initials: string,
  organisations: Entities<Organisation>,
  own: Id | null,
  name: string,
  words: Words['setup'],
): string | null {
  if (initials.trim().length < 2) return words.initialsNeeded
  const others = Object.entries(organisations).filter(([id]) => id !== own)
  const owner = others.find(([, organisation]) => bears([organisation.sign], initials))?.[1]
  if (owner === undefined) return null
  const taken = others.map(([, organisation]) => organisation.sign)
  return words.initialsTaken(initials, nameInRoom(owner), proposeInitials(taken, name))
}
