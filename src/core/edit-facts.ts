import { agendaOf, type Agenda } from './agenda.ts'
import type { Edition } from './edition.ts'
import type { PresetId } from './method/presets.ts'
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

/** Replaces the agenda by a preset; the time of day the first day begins stays. */
export function choosePreset(workshop: Workshop, preset: PresetId): Workshop {
  return { ...workshop, agenda: agendaOf(preset, workshop.agenda.starts[0]) }
}
