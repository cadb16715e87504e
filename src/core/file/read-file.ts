import * as v from 'valibot'
import { bad, good, type Result } from '#core/result.ts'
import type { Workshop } from '#core/workshop.ts'
import { currentVersion, migrations } from './migrations.ts'
import { inheritedKey, isRecord, parseUntrusted, type Unparsed } from './untrusted-json.ts'
import { formatName, returnedFormat, type WorkshopFile, workshopFileSchema } from './workshop-file.ts'

/** Why a text is no workshop. `at` names the place in the file for people who look into it. */
export interface Unreadable {
  readonly why: Unparsed | 'notAWorkshop' | 'aReview' | 'noSource' | 'newer' | 'damaged'
  readonly at: string
}

/** Four times the largest workshop of the fixtures; text beyond it is refused before it is parsed. In UTF-16 units. */
export const largestFile = 5_000_000
/** Levels of brackets in one another. */
export const deepest = 40

/** The only door into the app for stored or opened text. Never throws, never repairs silently. */
export function readFile(text: string): Result<WorkshopFile, Unreadable> {
  const parsed = parseUntrusted(text, { largest: largestFile, deepest })
  if (!parsed.ok) return refuse(parsed.reason)
  const file = parsed.value
  if (!isRecord(file) || file['format'] !== formatName) {
    return refuse(isRecord(file) && file['format'] === returnedFormat ? 'aReview' : 'notAWorkshop')
  }
  const version = file['version']
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return refuse('damaged', 'version')
  if (version > currentVersion) return refuse('newer')
  const inherited = inheritedKey(file)
  if (inherited !== null) return refuse('damaged', inherited)
  const read = v.safeParse(workshopFileSchema, {
    ...file,
    version: currentVersion,
    workshop: migrated(file['workshop'], version),
  })
  if (!read.success) return refuse('damaged', read.issues[0].path?.map((item) => String(item.key)).join('.') ?? '')
  const { id, revision, baseRevision } = read.output
  // The compiler holds the schema to the record in all but the contents, whose schemas are made of the method.
  const workshop: Omit<Workshop, 'content'> = read.output.workshop
  if (workshop.id !== id) return refuse('damaged', 'id')
  return good({ id, revision, baseRevision, workshop: workshop as Workshop })
}

function migrated(workshop: unknown, version: number): unknown {
  if (!isRecord(workshop)) return workshop
  return migrations.slice(version - 1).reduce((older, step) => step.up(older), workshop)
}

function refuse(why: Unreadable['why'], at = ''): Result<never, Unreadable> {
  return bad({ why, at })
}
