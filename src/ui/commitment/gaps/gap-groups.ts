import type { Gap } from '#core/gaps/gap.ts'
import { elementOf, type ElementId } from '#core/method/index.ts'

/** Whose gap it is: an element's, or of what stands around the elements. */
export type Owner = ElementId | 'setup' | 'questions'

export interface GapGroup {
  readonly owner: Owner
  readonly gaps: readonly Gap[]
}

export function ownerOf({ place }: Gap): Owner {
  switch (place.screen) {
    case 'activity':
      return elementOf(place.activity)?.id ?? 'setup'
    case 'stances':
      return place.element
    case 'setup':
    case 'questions':
      return place.screen
  }
}

/** Null for what stands around the elements. */
export function elementOfOwner(owner: Owner): ElementId | null {
  return owner === 'setup' || owner === 'questions' ? null : owner
}

/** Gaps by their owner; groups and gaps keep the order they come in. */
export function groupGaps(gaps: readonly Gap[]): readonly GapGroup[] {
  const groups = new Map<Owner, Gap[]>()
  for (const gap of gaps) {
    const owner = ownerOf(gap)
    const known = groups.get(owner)
    if (known === undefined) groups.set(owner, [gap])
    else known.push(gap)
  }
  return [...groups].map(([owner, own]) => ({ owner, gaps: own }))
}
