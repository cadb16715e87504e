import type { Unreadable } from '#core/file/read-file.ts'
import type { WorkshopFile } from '#core/file/workshop-file.ts'
import type { Id } from '#core/id.ts'
import { bad, good, type Result } from '#core/result.ts'
import { openSealed } from '#storage/sealed-workshop.ts'
import type { Refusal } from '#storage/shelf.ts'

/** Why a workshop did not open: nothing of it is here, nothing of it can be read, or storage refuses. */
export type Unopened = Unreadable | Refusal | 'missing'

/** Which stored text a workshop goes on from. */
export interface Choice {
  readonly file: WorkshopFile
  readonly text: string
  /** Texts that cannot be read: kept aside before anything is written. */
  readonly unreadable: readonly string[]
  /** Another text of the same sequence: two windows went on from one state. Null when there is none. */
  readonly rival: string | null
}

/**
 * Chooses by sequence, never by clock; of equals the first copy. Null when there is no text at all. Refused, so that nothing
 * is written, when no text can be read, or when one comes from a newer app: its words would be lost.
 */
export function chooseCopy(id: Id, first: string | null, others: readonly string[]): Result<Choice | null, Unreadable> {
  const texts = [...new Set([...(first === null ? [] : [first]), ...others])]
  const reads = texts.map((text) => ({ text, read: openSealed(text, id) }))
  const [refused] = reads.flatMap(({ read }) => (read.ok ? [] : [read.reason]))
  const newer = reads.find(({ read }) => !read.ok && read.reason.why === 'newer')
  if (newer !== undefined) return bad({ why: 'newer', at: '' })
  const readable = reads.flatMap(({ text, read }) => (read.ok ? [{ text, file: read.value }] : []))
  const [best, next] = readable.toSorted((a, b) => b.file.revision - a.file.revision)
  if (best === undefined) return refused === undefined ? good(null) : bad(refused)
  return good({
    ...best,
    unreadable: reads.flatMap(({ text, read }) => (read.ok ? [] : [text])),
    rival: next?.file.revision === best.file.revision && !isSame(next.file, best.file) ? next.text : null,
  })
}

function isSame(a: WorkshopFile, b: WorkshopFile): boolean {
  return JSON.stringify(a.workshop) === JSON.stringify(b.workshop)
}
