import * as v from 'valibot'

/** Lengths in UTF-16 units. A card holds a thought, a text a paragraph or a clause; initials are three letters of two units. */
export const limits = { initials: 6, shortName: 80, line: 300, card: 600, text: 4000 } as const

/** Text as people type it: well formed, at most `max` long. */
export function textSchema(max: number = limits.text) {
  return v.pipe(v.string(), v.maxLength(max), v.check(isWellFormed, 'not well formed'))
}

/** An ISO day (2027-10-14), or empty for: not yet set. */
export const daySchema = v.pipe(
  v.string(),
  v.regex(/^(\d{4}-\d{2}-\d{2})?$/),
  v.check((text) => text === '' || isDay(text), 'not a day'),
)

export function isBlank(text: string): boolean {
  return text.trim() === ''
}

/**
 * Cuts a text to what the schema takes and repairs lone surrogates, as a pasted text may hold both. Soft hyphens, which
 * come along when a shown text is copied, are set anew wherever they are needed.
 */
export function fitText(text: string, max: number = limits.text): string {
  const whole = text.replaceAll('\u00AD', '')
  // A sign of two units is kept or left out as a whole.
  return toWellFormed(whole.slice(0, /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(whole.slice(max - 1)) ? max - 1 : max))
}

/** Whether a text is a day of the calendar, written as in ISO 8601. */
export function isDay(text: string): boolean {
  // A year or a month alone is a date to the parser, too, as are years beyond 9999 with their sign.
  return /^\d/.test(text) && new Date(`${text}T00:00:00Z`).toJSON() === `${text}T00:00:00.000Z`
}

const loneSurrogate = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

function isWellFormed(text: string): boolean {
  return text.search(loneSurrogate) === -1
}

function toWellFormed(text: string): string {
  return text.replace(loneSurrogate, '\uFFFD')
}
