import type { Agenda } from './agenda/agenda.ts'
import type { Edition } from './editions/edition.ts'
import type { Facts, Workshop } from './workshop.ts'

export function setFacts(workshop: Workshop, facts: Partial<Facts>): Workshop {
  return { ...workshop, facts: { ...workshop.facts, ...facts } }
}

export function setEdition(workshop: Workshop, edition: Partial<Edition>): Workshop {
  return { ...workshop, edition: { ...workshop.edition, ...edition } }
}

export function editAgenda(workshop: Workshop, change: (agenda: Agenda) => Agenda): Workshop {
  const agenda = change(workshop.agenda)
  return agenda === workshop.agenda ? workshop : { ...workshop, agenda }
}
