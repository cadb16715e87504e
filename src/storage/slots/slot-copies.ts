import { onto } from '#storage/edits.ts'
import type { Sealed } from '#storage/envelope.ts'
import type { KeptText } from '#storage/edits-writer.ts'

/** A state on its way to the thread of the slots. */
export interface SentCopy {
  readonly sequence: number
  /** Null where it is the one sent before: a large text need not go from thread to thread with every letter. */
  readonly whole: string | null
  readonly edits: string | null
}

/** What goes to one thread, from its start. */
export function sending(): (text: KeptText) => SentCopy {
  let sent: string | null = null
  return ({ sequence, whole, edits }) => {
    const copy = { sequence, whole: whole === sent ? null : whole, edits }
    sent = whole
    return copy
  }
}

/** What one thread makes of it: the whole text of the state. Null for edits that belong to no text it was given. */
export function receiving(): (copy: SentCopy) => Sealed | null {
  let base: { readonly whole: string; readonly withEdits: (edits: string) => string | null } | null = null
  return ({ sequence, whole, edits }) => {
    if (whole !== null) base = { whole, withEdits: onto(whole) }
    const text = edits === null ? base?.whole : base?.withEdits(edits)
    return typeof text === 'string' ? { sequence, text } : null
  }
}
