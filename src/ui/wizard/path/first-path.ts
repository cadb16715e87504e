import type { Id } from '#core/id.ts'
import { elementById, type ElementId } from '#core/method/index.ts'
import { paths } from '#routes/paths.ts'

/** The address of the screen with which an element begins. */
export function firstPath(workshop: Id, element: ElementId): string {
  return paths.activity(workshop, element, elementById(element).activities[0].id)
}
