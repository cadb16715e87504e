import { type Agenda, type Box, planned } from './agenda.ts'
import type { Id } from '#core/id.ts'

/** The break the day has reached: its box, and the box that follows it. */
export interface Break {
  readonly id: Id
  readonly box: Box
  /** Null where the break ends the day. */
  readonly next: Box | null
}

/** The break the room is in, else the next one of the plan, else the last there was; null for a plan without breaks. */
export function breakAt(agenda: Agenda, course: { readonly box: Id }): Break | null {
  const boxes = planned(agenda)
  const here = boxes.findIndex(({ id }) => id === course.box)
  const isBreak = ({ box }: { readonly box: Box }) => box.kind === 'break' || box.kind === 'lunch'
  const at = boxes.findIndex((planned, index) => index >= here && isBreak(planned))
  const found = at === -1 ? boxes.findLastIndex(isBreak) : at
  const box = boxes[found]
  return box === undefined ? null : { id: box.id, box: box.box, next: boxes[found + 1]?.box ?? null }
}
