import { patchEntity, withEntity, withoutEntity } from '#core/entities.ts'
import type { Id } from '#core/id.ts'
import type { OpenQuestion } from './open-question.ts'
import { orderAtEnd } from '#core/order.ts'
import type { Workshop } from '#core/workshop.ts'

const empty = {
  kind: 'question',
  element: '',
  raisedBy: '',
  owner: '',
  by: '',
  answered: false,
  visibility: 'document',
} as const satisfies Partial<OpenQuestion>

export function addQuestion(
  workshop: Workshop,
  id: Id,
  question: Pick<OpenQuestion, 'text'> & Partial<OpenQuestion>,
): Workshop {
  const placed: OpenQuestion = { ...empty, ...question, order: orderAtEnd(workshop.questions) }
  return { ...workshop, questions: withEntity(workshop.questions, id, placed) }
}

export function patchQuestion(workshop: Workshop, id: Id, patch: Partial<OpenQuestion>): Workshop {
  return { ...workshop, questions: patchEntity(workshop.questions, id, patch) }
}

export function removeQuestion(workshop: Workshop, id: Id): Workshop {
  return { ...workshop, questions: withoutEntity(workshop.questions, id) }
}
