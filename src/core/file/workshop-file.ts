import * as v from 'valibot'
import { type Id, idSchema } from '#core/id.ts'
import { workshopSchema, type Workshop } from '#core/workshop.ts'
import { currentVersion } from './migrations.ts'

/** Marks a file as ours, before anything else of it is trusted. */
export const formatName = 'wirkbund-workshop'

/** Marks a file that a reviewer sends back: it is opened elsewhere. */
export const returnedFormat = 'wirkbund-review'

const revision = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER))

/**
 * A workshop as it is kept: `revision` counts its edits, `baseRevision` is the revision of the file it was opened from,
 * so that copies which went apart can later be told from copies that follow each other.
 */
export interface WorkshopFile {
  readonly id: Id
  readonly revision: number
  readonly baseRevision: number
  readonly workshop: Workshop
}

export const workshopFileSchema = v.strictObject({
  format: v.literal(formatName),
  version: v.literal(currentVersion),
  id: idSchema,
  revision,
  baseRevision: revision,
  workshop: workshopSchema,
})

/** A value as the app holds it: nothing in it is changed in place. */
type Held<Value> = Value extends object ? { readonly [Name in keyof Value]: Held<Value[Name]> } : Value

/**
 * What the text of a workshop file holds, before it is one. Format and version come first: who wrote it is told by its beginning.
 * A workshop with values that its schema refuses does not compile: it could be written and never be read again.
 */
export function fileValue({
  id,
  revision,
  baseRevision,
  workshop,
}: WorkshopFile): Held<v.InferOutput<typeof workshopFileSchema>> {
  return { format: formatName, version: currentVersion, id, revision, baseRevision, workshop }
}

/** The text of a workshop file: JSON, indented so that people can read it, ending with a newline. */
export function writeFile(file: WorkshopFile): string {
  return `${JSON.stringify(fileValue(file), null, 2)}\n`
}
