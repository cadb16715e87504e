import { delegatesOf } from './edit-people.ts'
import type { Id } from '#core/id.ts'
import { inOrder } from '#core/order.ts'
import { isSomebody } from './people.ts'
import type { Workshop } from '#core/workshop.ts'

/** Organisations of which nobody is there: they have delegates, and all of these are marked as not present. */
export function absentOrganisations(workshop: Pick<Workshop, 'organisations' | 'delegates'>): readonly Id[] {
  return inOrder(workshop.organisations).flatMap(([id]) => {
    const known = delegatesOf(workshop, id).filter(([, delegate]) => isSomebody(delegate))
    return known.length > 0 && known.every(([, { present }]) => !present) ? [id] : []
  })
}
