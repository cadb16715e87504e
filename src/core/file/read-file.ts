import * as v from 'valibot'
import { isOwn } from '#core/id.ts'
import { bad, good, type Result } from '#core/result.ts'
import type { Workshop } from '#core/workshop.ts'
import { currentVersion, migrations, type Raw } from './migrations.ts'
import { formatName, type WorkshopFile, workshopFileSchema } from './workshop-file.ts'

/** Why a text is no workshop. `at` names the place in the file for people who look into it. */
export interface Unreadable {
  readonly why: 'tooLarge' | 'tooDeep' | 'notJson' | 'notAWorkshop' | 'noSource' | 'newer' | 'damaged'
  readonly at: string
}

/** Ten times the largest workshop we have seen; text beyond it is refused before it is parsed. In UTF-16 units. */
export const largestFile = 5_000_000
const deepest = 40

/** The only door into the app for stored or opened text. Never throws, never repairs silently. */
export function readFile(text: string): Result<WorkshopFile, Unreadable> {
  if (text.length > largestFile) return refuse('tooLarge')
  if (depthOf(text) > deepest) return refuse('tooDeep')
  const file = parse(text)
  if (file === undefined) return refuse('notJson')
  if (!isRecord(file) || file['format'] !== formatName) return refuse('notAWorkshop')
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
  const workshop = read.output.workshop as unknown as Workshop
  return workshop.id === id ? good({ id, revision, baseRevision, workshop }) : refuse('damaged', 'id')
}

function migrated(workshop: unknown, version: number): unknown {
  if (!isRecord(workshop)) return workshop
  return migrations.slice(version - 1).reduce((older, step) => step.up(older), workshop)
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The path to the first key that every object inherits (__proto__, constructor): the schema passes over it in silence. */
function inheritedKey(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null
  for (const [key, inner] of Object.entries(value)) {
    if (!isOwn(key)) return key
    const at = inheritedKey(inner)
    if (at !== null) return `${key}.${at}`
  }
  return null
}

function refuse(why: Unreadable['why'], at = ''): Result<never, Unreadable> {
  return bad({ why, at })
}

/** The deepest nesting of brackets outside of strings, seen without parsing. */
function depthOf(text: string): number {
  let [depth, most, quoted] = [0, 0, false]
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index)
    if (quoted) {
      if (unit === 92) index += 1
      else if (unit === 34) quoted = false
    } else if (unit === 34) quoted = true
    else if (unit === 91 || unit === 123) most = Math.max(most, (depth += 1))
    else if (unit === 93 || unit === 125) depth -= 1
  }
  return most
}
