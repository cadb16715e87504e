import { agendaOf } from './agenda/agenda.ts'
import { setFacts } from './edit-facts.ts'
import type { Id } from './id.ts'
import { newWorkshop, type Workshop } from './workshop.ts'

/**
 * A copy under its own id and title, in which nobody has signed or remarked on anything: what was signed and read is the
 * text it was taken from, and its editions are that text's. `structure` keeps who takes part, how the day runs and the
 * ground rules, and leaves out what that room said, decided and signed.
 */
export function duplicate(workshop: Workshop, id: Id, title: string, what: 'whole' | 'structure'): Workshop {
  const edition = { ...workshop.edition, number: 1, status: 'draft' } as const
  const unread = { reviews: {}, copyOf: { workshop: '', fingerprint: '' } }
  const copy = setFacts({ ...workshop, ...unread, id, edition, editions: [], signings: {} }, { title })
  if (what === 'whole') return copy
  const fresh = newWorkshop(id, { ...copy.facts, firstDay: '', lastDay: '' })
  return {
    ...fresh,
    organisations: copy.organisations,
    delegates: copy.delegates,
    signatories: copy.signatories,
    agenda: Object.keys(copy.agenda.boxes).length === 0 ? agendaOf('day') : copy.agenda,
    content: { ...fresh.content, groundRules: copy.content.groundRules },
  }
}
