import { type ElementId, elements } from './index.ts'

/** One value for each element. */
export function perElement<Value>(make: (element: ElementId) => Value): { readonly [E in ElementId]: Value } {
  return Object.fromEntries(elements.map(({ id }) => [id, make(id)])) as { readonly [E in ElementId]: Value }
}
