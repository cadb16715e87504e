import { type ElementId, elementNumber } from '#core/method/index.ts'

/** What stands before an entry of a list over all elements: the number of its element, or a dot for what belongs to none. */
export function numeralOf(element: ElementId | null): string {
  return element === null ? '·' : String(elementNumber(element))
}
