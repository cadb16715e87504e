import { readFile, type Unreadable } from '#core/file/read-file.ts'
import { type WorkshopFile, writeFile } from '#core/file/workshop-file.ts'
import type { Id } from '#core/id.ts'
import { bad, good, type Result } from '#core/result.ts'

/** Why nothing could be written: no room left, or the browser forbids storage on this page. */
export type Refusal = 'full' | 'blocked'

/** What the shelf holds under one id: a workshop, or bytes that are kept untouched because they cannot be read. */
export type Kept =
  | { readonly id: Id; readonly ok: true; readonly file: WorkshopFile }
  | { readonly id: Id; readonly ok: false; readonly why: Unreadable; readonly text: string }

/** Where workshops are kept on this device. The app sees this port; only this folder sees the browser's storage. */
export interface Shelf {
  /** Every workshop on this device, in no order. Fails when storage itself cannot be read. */
  list(): Result<readonly Kept[], Refusal>
  /** Null when there is none under this id. */
  load(id: Id): Result<Kept | null, Refusal>
  save(file: WorkshopFile): Result<void, Refusal>
  remove(id: Id): Result<void, Refusal>
}

const prefix = 'wirkbund/workshop/'

export function browserShelf(storage: () => Storage): Shelf {
  return {
    list: () =>
      guarded(() =>
        Array.from({ length: storage().length }, (_, index) => storage().key(index) ?? '')
          .filter((key) => key.startsWith(prefix))
          .map((key) => keptFrom(key.slice(prefix.length), storage().getItem(key) ?? '')),
      ),
    load: (id) =>
      guarded(() => {
        const text = storage().getItem(prefix + id)
        return text === null ? null : keptFrom(id, text)
      }),
    save: (file) => guarded(() => storage().setItem(prefix + file.id, writeFile(file))),
    remove: (id) => guarded(() => storage().removeItem(prefix + id)),
  }
}

function keptFrom(id: Id, text: string): Kept {
  const read = readFile(text)
  if (!read.ok) return { id, ok: false, why: read.reason, text }
  // A workshop under another's name would be written over that other with its first edit.
  if (read.value.id !== id) return { id, ok: false, why: { why: 'damaged', at: 'id' }, text }
  return { id, ok: true, file: read.value }
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
