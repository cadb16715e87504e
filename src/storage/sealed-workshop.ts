import { readFile, type Unreadable } from '#core/file/read-file.ts'
import { fileValue, type WorkshopFile } from '#core/file/workshop-file.ts'
import type { Id } from '#core/id.ts'
import { bad, good, type Result } from '#core/result.ts'
import { seal, unseal } from './envelope.ts'
import { latinJson } from './latin-json.ts'

/** The text that every copy on this device holds: the workshop as compact JSON in its envelope. */
export function sealWorkshop(file: WorkshopFile): string {
  return seal({ sequence: file.revision, text: latinJson(fileValue(file)) })
}

/** Reads a stored text, sealed or from before there were envelopes. A workshop under the name of another is none. */
export function openSealed(stored: string, id: Id): Result<WorkshopFile, Unreadable> {
  const found = unseal(stored)
  if (!found.ok && found.reason !== 'unsealed') return bad(refusals[found.reason])
  const read = readFile(found.ok ? found.value.text : stored)
  if (!read.ok) return read
  // Written over that other workshop, the first edit would destroy it.
  if (read.value.id !== id) return bad({ why: 'damaged', at: 'id' })
  return good(found.ok ? { ...read.value, revision: found.value.sequence } : read.value)
}

const refusals = {
  newer: { why: 'newer', at: '' },
  damaged: { why: 'notJson', at: '' },
} as const satisfies Record<string, Unreadable>

/** Where a stored text stands in the order of versions; null when it cannot be told without reading all of it. */
export function sequenceOf(stored: string): number | null {
  const found = unseal(stored)
  return found.ok ? found.value.sequence : null
}
