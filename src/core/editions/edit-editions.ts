import { type Edition, hasWords, type KeptEdition, mostEditionNumber, mostEditions } from './edition.ts'
import { patchEntity, withEntity, withoutEntity } from '#core/entities.ts'
import type { Id } from '#core/id.ts'
import type { Signing } from './signing.ts'
import type { Workshop } from '#core/workshop.ts'

/** Editions whose words are kept: today's, and the one it is compared with. */
const worded = 2

export function setEdition(workshop: Workshop, edition: Partial<Edition>): Workshop {
  return { ...workshop, edition: { ...workshop.edition, ...edition } }
}

/**
 * Keeps an edition that leaves the room. The same text under the same number is the same edition: its day and status
 * follow. Another text under that number stands beside it, since the holders of the first one have it on paper.
 */
export function keepEdition(workshop: Workshop, edition: KeptEdition): Workshop {
  const others = workshop.editions.filter((kept) => !isSame(kept, edition))
  const editions = [...others, edition].slice(-mostEditions)
  const numbers = [...new Set(editions.map(({ number }) => number))].toSorted((a, b) => b - a).slice(0, worded)
  return {
    ...workshop,
    editions: editions.map((kept) =>
      numbers.includes(kept.number) || !hasWords(kept) ? kept : { ...kept, parts: {} },
    ),
  }
}

/** Opens the next edition as a draft, numbered after all that were kept. */
export function openNextEdition(workshop: Workshop, date: string): Workshop {
  const numbers = [workshop.edition, ...workshop.editions].map(({ number }) => number)
  return setEdition(workshop, { number: Math.min(mostEditionNumber, Math.max(...numbers) + 1), date, status: 'draft' })
}

/** The edition that today's text is compared with: the last one kept under a lower number; null when there is none. */
export function editionBefore({ edition, editions }: Workshop): KeptEdition | null {
  const earlier = editions.filter((kept) => kept.number < edition.number && hasWords(kept))
  return earlier.reduce<KeptEdition | null>(
    (last, kept) => (last !== null && last.number > kept.number ? last : kept),
    null,
  )
}

/** Takes down that an organisation has signed the edition that is on the table, in place of an earlier one. */
export function takeSignature(workshop: Workshop, organisation: Id, given: Omit<Signing, 'edition'>): Workshop {
  const signing = { ...given, edition: workshop.edition.number }
  return { ...workshop, signings: withEntity(workshop.signings, organisation, signing) }
}

/** Changes what was taken down of a signature; whichever edition it is of, it stays so. */
export function patchSignature(
  workshop: Workshop,
  organisation: Id,
  given: Partial<Omit<Signing, 'edition'>>,
): Workshop {
  return { ...workshop, signings: patchEntity(workshop.signings, organisation, given) }
}

/** How many organisations have signed the edition that is on the table; who signed an earlier one has not signed this. */
export function signaturesTaken({ signings, edition }: Workshop): number {
  return Object.values(signings).filter((signing) => signing.edition === edition.number).length
}

export function withdrawSignature(workshop: Workshop, organisation: Id): Workshop {
  return { ...workshop, signings: withoutEntity(workshop.signings, organisation) }
}

function isSame(one: KeptEdition, other: KeptEdition): boolean {
  const [first, second] = [one.fingerprints, other.fingerprints]
  return one.number === other.number && Object.keys(second).some((language) => first[language] === second[language])
}
