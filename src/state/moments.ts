import type { Id } from '#core/id.ts'

/** When something happened to each workshop, as a note keeps it: milliseconds since 1970 by id. */
export function readMoments(text: string | null): Readonly<Record<Id, number>> {
  if (text === null) return {}
  try {
    const found: unknown = JSON.parse(text)
    if (typeof found !== 'object' || found === null) return {}
    return Object.fromEntries(Object.entries(found).filter(([, at]) => typeof at === 'number'))
  } catch {
    return {} // A damaged note only means: we do not know when. The workshops are kept apart from it.
  }
}
