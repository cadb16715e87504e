import { useMemo } from 'react'
import type { Id } from '#core/id.ts'
import { inOrder } from '#core/order.ts'
import { nameInRoom, type Organisation } from '#core/organisations/organisation.ts'
import { isBlank } from '#core/text.ts'
import type { Words } from '#i18n/words.ts'
import { useWorkshop } from '#ui/session-context.ts'

export type NamedOrganisation = readonly [Id, Organisation]

/** The organisations of the open workshop, in the order of their signs. */
export function useOrganisations(): readonly NamedOrganisation[] {
  const organisations = useWorkshop((workshop) => workshop.organisations)
  return useMemo(() => inOrder(organisations), [organisations])
}

/** What the room calls an organisation, also one that has no name yet. */
export function shortNameOf(organisation: Organisation, words: Words): string {
  const name = nameInRoom(organisation)
  return isBlank(name) ? words.gaps.unnamedOrganisation : name
}

/** Its full name; what the room calls it where that is still open. */
export function fullNameOf(organisation: Organisation, words: Words): string {
  return isBlank(organisation.name) ? shortNameOf(organisation, words) : organisation.name
}
