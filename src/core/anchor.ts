import type { Id } from './id.ts'
import type { ActivityId, ElementId } from './method/index.ts'

/**
 * The DOM ids of the fields that a gap leads to. Editors put them on the control itself, so that a gap's link can focus
 * it; they are unique within one screen.
 */
export const anchor = {
  fact: (name: string) => `fact.${name}`,
  organisation: (id: Id) => `organisation.${id}`,
  newOrganisation: () => 'organisation.new',
  field: (activity: ActivityId, field: string) => `${activity}.${field}`,
  newCard: (activity: ActivityId) => `${activity}.new`,
  card: (id: Id) => `card.${id}`,
  newRow: (activity: ActivityId) => `${activity}.new`,
  cell: (activity: ActivityId, row: Id, column: string) => `${activity}.${row}.${column}`,
  clause: (activity: ActivityId, topic: string) => `${activity}.${topic}`,
  stance: (element: ElementId, organisation: Id) => `stance.${element}.${organisation}`,
  decision: (id: Id) => `decision.${id}`,
  question: (id: Id) => `question.${id}`,
  newQuestion: () => 'questions.new',
} as const
