import { type Change, withChanges } from './changes.ts'
import { markOf, seal, unseal } from './envelope.ts'
import { latinJson } from './latin-json.ts'

/** What is kept of a workshop: a sealed text of all of it, and sealed beside it what was edited since; null for nothing. */
export interface Lying {
  readonly whole: string | null
  readonly edits: string | null
}

export function isSameLying(one: Lying, other: Lying | null): boolean {
  // The small ones first.
  return one.edits === other?.edits && one.whole === other.whole
}

/** Seals what leads from the value in a sealed text to the one of this sequence. */
export function sealEdits(sequence: number, whole: string, changes: readonly Change[]): string {
  return seal({ sequence, text: JSON.stringify({ of: markOf(whole), changes }) })
}

/** The sealed text with edits in it; `astray`: edits that belong to no text here, or are damaged. Nothing that counts is in others. */
export function assembled({ whole, edits }: Lying): { readonly text: string | null; readonly astray: string | null } {
  if (edits === null) return { text: whole, astray: null }
  const text = whole === null ? null : onto(whole)(edits)
  if (text !== null) return { text, astray: null }
  return { text: whole, astray: isOver(whole, edits) ? null : edits }
}

/** Puts edits into a sealed text, which is read once for all of them. Null for edits of another text, or damaged ones. */
export function onto(whole: string): (edits: string) => string | null {
  const read = unseal(whole)
  let value: unknown
  return (edits) => {
    const found = unseal(edits)
    if (!read.ok || !found.ok) return null
    try {
      const { of, changes } = JSON.parse(found.value.text) as { of: string | null; changes: readonly Change[] }
      if (of !== markOf(whole)) return null
      value ??= JSON.parse(read.value.text)
      const now = withChanges(value, changes)
      return now === undefined ? null : seal({ sequence: found.value.sequence, text: latinJson(now) })
    } catch {
      return null // Sealed by another app than this one: it says changes in another way.
    }
  }
}

/** A whole text that was written after the edits holds them already. */
function isOver(whole: string | null, edits: string): boolean {
  const [read, found] = [whole === null ? null : unseal(whole), unseal(edits)]
  return read?.ok === true && found.ok && found.value.sequence <= read.value.sequence
}
