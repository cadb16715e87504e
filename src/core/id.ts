import * as v from 'valibot'

/** Names one entity inside a workshop (or one workshop). Made by the composition root, never read as text. */
export type Id = string

export const idSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,40}$/), v.check(isOwn, 'inherited name'))

/** The id of something that may be absent; the empty text means: nobody, nothing. */
export const optionalIdSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{0,40}$/), v.check(isOwn, 'inherited name'))

/**
 * Whether a name may stand as a key: `constructor` and its like would be found in every map, though nobody put them there,
 * and the schema library passes over `prototype`.
 */
export function isOwn(name: string): boolean {
  return name !== 'prototype' && !(name in Object.prototype)
}
