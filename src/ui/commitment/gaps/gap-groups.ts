import type { Gap } from '#core/gaps/gap.ts'
import { elementOf, type ElementId, isElementId } from '#core/method/index.ts'
import type { Words } from '#i18n/words.ts'

/** Whose gap it is: an element's, or of what stands around the elements. */
export type Owner = ElementId | 'setup' | 'decisions' | 'questions'

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
    case 'decision':
      return 'decisions'
    case 'setup':
    case 'questions':
      return place.screen
  }
}

/** Null for what stands around the elements. */
export function elementOfOwner(owner: Owner): ElementId | null {
  return isElementId(owner) ? owner : null
}

/** As the rest of the app calls it. */
export function ownerName(owner: Owner, { commitmentPage, deciding, elements }: Words): string {
  if (owner === 'decisions') return deciding.log.title
  return owner === 'setup' || owner === 'questions' ? commitmentPage[owner] : elements[owner].short
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
