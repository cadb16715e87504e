import type { KeptEdition } from '#core/editions/edition.ts'

/** What a fingerprint that somebody holds belongs to. */
export type Compared =
  /** Today's text; `kept` is the edition that it was given out as, or null. */
  | { readonly is: 'today'; readonly kept: KeptEdition | null }
  | { readonly is: 'earlier'; readonly kept: KeptEdition }
  | { readonly is: 'none' }

/** Compares with today's text in every language, then with the editions that were kept, the last one first. */
export function compareFingerprint(
  fingerprint: string,
  today: Readonly<Record<string, string>>,
  editions: readonly KeptEdition[],
): Compared {
  const holds = (fingerprints: Readonly<Record<string, string>>) => Object.values(fingerprints).includes(fingerprint)
  const kept = editions.findLast(({ fingerprints }) => holds(fingerprints)) ?? null
  if (holds(today)) return { is: 'today', kept }
  return kept === null ? { is: 'none' } : { is: 'earlier', kept }
}
