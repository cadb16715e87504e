import { type ElementId, elementNumber } from '#core/method/index.ts'

/** The value of `data-el` that gives a part of the screen its tone: that of an element, or ink for what belongs to none. */
export function toneOf(element: ElementId | null): number {
  return element === null ? ink : elementNumber(element)
}

/** After the six elements. */
const ink = 7
