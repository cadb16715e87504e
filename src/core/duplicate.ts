import { agendaOf } from './agenda.ts'
import { setFacts } from './edit-facts.ts'
import type { Id } from './id.ts'
import { newWorkshop, type Workshop } from './workshop.ts'

/**
 * A copy under its own id and title. `structure` keeps who takes part, how the day runs and the ground rules, and leaves
 * out what that room said, decided and signed.
 */
export function duplicate(workshop: Workshop, id: Id, title: string, what: 'whole' | 'structure'): Workshop {
  const copy = setFacts({ ...workshop, id }, { title })
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
