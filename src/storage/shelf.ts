import type { Unreadable } from '#core/file/read-file.ts'
import type { WorkshopFile } from '#core/file/workshop-file.ts'
import type { Id } from '#core/id.ts'
import { bad, good, type Result } from '#core/result.ts'
import { textChecksum } from './checksum.ts'
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
  /** The stored text as it is; null when there is none. */
  peek(id: Id): Result<string | null, Refusal>
  save(file: WorkshopFile): Result<void, Refusal>
  /** Writes a sealed text as it is. A refusal leaves the older text whole. */
  write(id: Id, sealed: string): Result<void, Refusal>
  remove(id: Id): Result<void, Refusal>
  /** Keeps bytes that cannot be read under a key of their own, which nothing ever writes over. */
  setAside(id: Id, text: string): Result<void, Refusal>
  /** Deletes what was set aside of a workshop that is deleted for good. */
  removeAside(id: Id): Result<void, Refusal>
}

const prefix = 'wirkbund/workshop/'
const asidePrefix = 'wirkbund/unreadable/'

export function browserShelf(storage: () => Storage): Shelf {
  const write = (id: Id, sealed: string) => guarded(() => storage().setItem(prefix + id, sealed))
  const peek = (id: Id) => guarded(() => storage().getItem(prefix + id))
  const keysNow = () => Array.from({ length: storage().length }, (_, index) => storage().key(index) ?? '')
  return {
    list: () =>
      guarded(() => {
        const keys = keysNow()
        const textAt = (key: string) => storage().getItem(key) ?? ''
        return [
          ...keys.filter((key) => key.startsWith(prefix)).map((key) => keptFrom(key.slice(prefix.length), textAt(key))),
          ...keys
            .filter((key) => key.startsWith(asidePrefix))
            .map((key) => setAsideFrom(key.slice(asidePrefix.length), textAt(key))),
        ]
      }),
    load(id) {
      const text = peek(id)
      return text.ok ? good(text.value === null ? null : keptFrom(id, text.value)) : text
    },
    peek,
    save: (file) => write(file.id, sealWorkshop(file)),
    write,
    remove: (id) => guarded(() => storage().removeItem(prefix + id)),
    setAside: (id, text) => guarded(() => storage().setItem(`${asidePrefix}${id}/${textChecksum(text)}`, text)),
    removeAside: (id) =>
      guarded(() => {
        for (const key of keysNow()) if (key.startsWith(`${asidePrefix}${id}/`)) storage().removeItem(key)
      }),
  }
}

function keptFrom(id: Id, text: string): Kept {
  const read = openSealed(text, id)
  return read.ok ? { id, ok: true, file: read.value } : { id, ok: false, why: read.reason, text }
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
