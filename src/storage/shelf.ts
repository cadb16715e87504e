import type { Unreadable } from '#core/file/read-file.ts'
import type { WorkshopFile } from '#core/file/workshop-file.ts'
import type { Id } from '#core/id.ts'
import { bad, good, type Result } from '#core/result.ts'
import { textChecksum } from './checksum.ts'
import { assembled, type StoredTexts } from './edits.ts'
import { keysFrom } from './keys-from.ts'
import { openSealed, sealWorkshop } from './sealed-workshop.ts'

/** Why nothing could be written: no room left, or the browser forbids storage on this page. */
export type Refusal = 'full' | 'blocked'

/** What this device holds under one id: a workshop, or bytes that are kept untouched because they cannot be read. */
export type Kept =
  | { readonly id: Id; readonly ok: true; readonly file: WorkshopFile }
  | { readonly id: Id; readonly ok: false; readonly why: Unreadable; readonly text: string }

/** The copy in local storage: written in the task of the edit itself. Only this folder sees the browser's storage. */
export interface Shelf {
  /** Every workshop on this device, in no order, and what was set aside. Fails when storage itself cannot be read. */
  list(): Result<readonly Kept[], Refusal>
  /** Null when there is none under this id. */
  load(id: Id): Result<Kept | null, Refusal>
  /** The stored texts as they are. */
  peek(id: Id): Result<StoredTexts, Refusal>
  save(file: WorkshopFile): Result<void, Refusal>
  /** Writes sealed texts as they are, the whole one only where it is not there yet. A refusal leaves an older state. */
  write(id: Id, texts: StoredTexts & { readonly whole: string }): Result<void, Refusal>
  remove(id: Id): Result<void, Refusal>
  /** Keeps bytes that cannot be read under a key of their own, which nothing ever writes over. */
  setAside(id: Id, text: string): Result<void, Refusal>
  /** Deletes what was set aside of a workshop that is deleted for good. */
  removeAside(id: Id): Result<void, Refusal>
}

const prefix = 'wirkbund/workshop/'
const editsPrefix = 'wirkbund/edits/'
const asidePrefix = 'wirkbund/unreadable/'

export function browserShelf(storage: () => Storage): Shelf {
  /** A browser gives a text back as another string of the same letters, the same one each time: known, it need not be compared. */
  let known: { readonly given: string; readonly held: string } | null = null
  const wholeAt = (id: Id) => {
    const found = storage().getItem(prefix + id)
    return found !== null && found === known?.held ? known.given : found
  }
  const at = (id: Id): StoredTexts => ({ whole: wholeAt(id), edits: storage().getItem(editsPrefix + id) })
  const setWhole = (id: Id, whole: string) => {
    try {
      storage().setItem(prefix + id, whole)
    } catch (error) {
      // The edits that it replaces may take the room that it needs.
      const { edits } = at(id)
      if (edits === null) throw error
      storage().removeItem(editsPrefix + id)
      try {
        storage().setItem(prefix + id, whole)
      } catch (refusal) {
        storage().setItem(editsPrefix + id, edits)
        throw refusal
      }
    }
  }
  const write: Shelf['write'] = (id, { whole, edits }) =>
    guarded(() => {
      if (wholeAt(id) !== whole) setWhole(id, whole)
      if (known?.given !== whole) {
        const held = storage().getItem(prefix + id)
        known = held === whole ? { given: whole, held } : null
      }
      if (edits === null) storage().removeItem(editsPrefix + id)
      else storage().setItem(editsPrefix + id, edits)
    })
  return {
    list: () =>
      guarded(() => {
        const idsAt = (start: string) => keysFrom(storage(), start).map((key) => key.slice(start.length))
        return [
          ...idsAt(prefix).flatMap((id) => keptFrom(id, at(id)) ?? []),
          ...idsAt(asidePrefix).map((name) => setAsideFrom(name, storage().getItem(asidePrefix + name) ?? '')),
        ]
      }),
    load: (id) => guarded(() => keptFrom(id, at(id))),
    peek: (id) => guarded(() => at(id)),
    save: (file) => write(file.id, { whole: sealWorkshop(file), edits: null }),
    write,
    remove: (id) =>
      guarded(() => {
        storage().removeItem(editsPrefix + id)
        storage().removeItem(prefix + id)
      }),
    setAside: (id, text) => guarded(() => storage().setItem(`${asidePrefix}${id}/${textChecksum(text)}`, text)),
    removeAside: (id) =>
      guarded(() => {
        for (const key of keysFrom(storage(), `${asidePrefix}${id}/`)) storage().removeItem(key)
      }),
  }
}

/** Null where there is none. */
function keptFrom(id: Id, texts: StoredTexts): Kept | null {
  const { text, astray } = assembled(texts)
  if (text === null) return null
  const read = openSealed(text, id)
  if (read.ok) return { id, ok: true, file: read.value }
  return { id, ok: false, why: read.reason, text: astray === null ? text : `${text}\n${astray}` }
}

/** What was set aside stays unreadable, also where a later app could read it: the workshop has gone on without it. */
function setAsideFrom(name: string, text: string): Kept {
  const read = openSealed(text, name.split('/')[0] ?? '')
  return { id: name.replace('/', '-'), ok: false, why: read.ok ? { why: 'damaged', at: '' } : read.reason, text }
}

function guarded<Value>(act: () => Value): Result<Value, Refusal> {
  try {
    return good(act())
  } catch (error) {
    return bad(error instanceof DOMException && fullNames.has(error.name) ? 'full' : 'blocked')
  }
}

/** The standard's name, and Firefox's own. */
const fullNames = new Set(['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED'])
