import type { WorkshopFile } from '#core/file/workshop-file.ts'
import type { Id } from '#core/id.ts'
import { good, type Result } from '#core/result.ts'
import { assembled, type StoredTexts } from '#storage/edits.ts'
import type { EditsWriter, KeptText } from '#storage/edits-writer.ts'
import { openSealed } from '#storage/sealed-workshop.ts'
import type { Refusal, Shelf } from '#storage/shelf.ts'
import type { FirstStanding } from './saving.ts'

/** The copy of an open workshop in local storage, beside what this window left there. */
export interface FirstCopy {
  readonly standing: () => FirstStanding
  /** Before a state is written; one that lies there already counts as written. */
  readonly look: (next: KeptText) => FirstLook
  /** The state that lies there, null for none, once what cannot be read is kept aside; refused where it could not be. */
  readonly rescued: (foreign: StoredTexts) => Result<WorkshopFile | null, Refusal>
  /** Replaces what lies there. Returns what was to be written: as one text where edits found no room beside it. */
  readonly write: (next: KeptText, file: WorkshopFile) => KeptText
  /** Whether something else lies there than this window left, or what it wrote last was refused. */
  readonly isAmiss: () => boolean
}

/** What lies there before a state is written. */
interface FirstLook {
  /** What this window left has gone. */
  readonly isGone: boolean
  /** It is the very state that is to be written. */
  readonly isCurrent: boolean
  /** What this window did not leave there and has to read before it is replaced. */
  readonly foreign: StoredTexts | null
}

interface Tools {
  readonly shelf: Shelf
  readonly writer: EditsWriter
  /** What it held when this began, and which sequence that is; null for nothing. */
  readonly stored: { readonly texts: StoredTexts; readonly sequence: number } | null
  /** Something that could not be read is kept under a name of its own. */
  readonly onSetAside: () => void
}

const nothing: StoredTexts = { whole: null, edits: null }

export function openFirstCopy(id: Id, { shelf, writer, stored, onSetAside }: Tools): FirstCopy {
  let left: StoredTexts | null = stored?.texts ?? null
  let standing: FirstStanding = { sequence: stored?.sequence ?? -1, trouble: null }
  const keptAs = (text: KeptText) => {
    left = text
    standing = { sequence: text.sequence, trouble: null }
  }
  return {
    standing: () => standing,
    look(next) {
      const found = shelf.peek(id)
      if (!found.ok) return { isGone: false, isCurrent: false, foreign: null }
      const isGone = found.value.whole === null && left !== null
      const isCurrent = isSameStored(next, found.value)
      if (isCurrent) keptAs(next)
      const isKnown = isCurrent || [left, nothing].some((known) => isSameStored(found.value, known))
      return { isGone, isCurrent, foreign: isKnown ? null : found.value }
    },
    rescued(foreign) {
      const { text, astray } = assembled(foreign)
      const state = openSealed(text ?? '', id)
      const unreadable = [state.ok ? null : text, astray === left?.edits ? null : astray]
      for (const each of unreadable.filter((one) => one !== null)) {
        const aside = shelf.setAside(id, each)
        if (!aside.ok) {
          standing = { ...standing, trouble: aside.reason }
          return aside
        }
        onSetAside()
      }
      return good(state.ok ? state.value : null)
    },
    write(next, file) {
      let text = next
      let saved = shelf.write(id, text)
      // Where there is no room for edits beside the whole text, there may be for the whole text alone.
      if (!saved.ok && saved.reason === 'full' && text.edits !== null) {
        text = writer.whole(file)
        saved = shelf.write(id, text)
      }
      if (saved.ok) keptAs(text)
      else standing = { ...standing, trouble: saved.reason }
      return text
    },
    isAmiss() {
      const found = shelf.peek(id)
      return standing.trouble !== null || (found.ok && left !== null && !isSameStored(found.value, left))
    },
  }
}

function isSameStored(one: StoredTexts, other: StoredTexts | null): boolean {
  // The small ones first.
  return one.edits === other?.edits && one.whole === other.whole
}
