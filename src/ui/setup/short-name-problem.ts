import type { Id } from '#core/id.ts'
import type { Entities } from '#core/order.ts'
import { nameInRoom, type Organisation } from '#core/organisations/organisation.ts'
import { calledAlike } from '#core/organisations/organisation-list.ts'
import { proposeShortName } from '#core/organisations/short-name.ts'
import type { Words } from '#i18n/words.ts'

/** Whom the room calls the same as this organisation, with what tells the two apart; null where nobody is. */
export function shortNameProblem(organisations: Entities<Organisation>, id: Id, words: Words['setup']): string | null {
  const own = organisations[id]
  if (own === undefined) return null
  const others = Object.entries(organisations).flatMap(([other, value]) => (other === id ? [] : [value]))
  const alike = calledAlike(own, others)
  if (alike === undefined) return null
  const proposal = proposeShortName(own.name, others.map(nameInRoom))
  return words.shortNameTaken(nameInRoom(own), alike.name, proposal)
}
