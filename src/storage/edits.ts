import { type Change, withChanges } from './changes.ts'
import { markOf, seal, unseal } from './envelope.ts'
import { latinJson } from './latin-json.ts'

/** What is kept of a workshop: a sealed text of all of it, and sealed beside it what was edited since; null for nothing. */
export interface StoredTexts {
  readonly whole: string | null
  readonly edits: string | null
}

/** The sealed text with edits in it, and edits that are damaged or belong to no text here. */
export function assembled({ whole, edits }: StoredTexts): {
  readonly text: string | null
  readonly astray: string | null
} {
  if (edits === null) return { text: whole, astray: null }
  const text = whole === null ? null : onto(whole)(edits)
  return text === null ? { text: whole, astray: edits } : { text, astray: null }
}

/** Puts edits into a sealed text, which is read once for all of them. Null for edits of another text, or damaged ones. */
export function onto(whole: string): (edits: string) => string | null {
  const read = unseal(whole)
  let value: unknown
  return (edits) => {
    const found = unseal(edits)
    if (!read.ok || !found.ok) return null
    try {
      // What a sealed text holds was written by edits-writer.ts; what anything else would make of it is caught below.
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
