import type { Facts, Workshop } from './workshop.ts'

export function setFacts(workshop: Workshop, facts: Partial<Facts>): Workshop {
  return { ...workshop, facts: { ...workshop.facts, ...facts } }
}
