const wide = /[^\0-\u00FF]/g

/** JSON, and how many units of it (escaped or not) lie beyond Latin-1. */
export interface Written {
  readonly text: string
  readonly wide: number
}

/** Units of a text (as it stands) to one of its wide ones, so that it is worth escaping them: to begin with, and to go on. */
const [toBegin, toGoOn] = [50, 25]

export function asItIs(json: string): Written {
  return { text: json, wide: json.match(wide)?.length ?? 0 }
}

/**
 * The same JSON with all beyond Latin-1 (quotation marks, dashes, an emoji, names in other scripts) as \u escapes. Browsers
 * hold a text without such units in half the bytes, and need half as long to store it.
 */
export function inEscapes(json: string): Written {
  return { text: inHalf(json.replace(wide, escaped)), wide: asItIs(json).wide }
}

/** Whether wide units are so rare that they are better escaped. `now`: whether they are in this text. */
export function areRare({ text, wide }: Written, now: boolean): boolean {
  return wide * (now ? toGoOn : toBegin) <= text.length
}

/**
 * The same text, held in one byte a unit. A text that has ever held a wide unit, or of which a part has, is held in two even
 * once none is left in it; and so is every text that it becomes a part of. What JSON.parse reads is held as it needs to be.
 */
function inHalf(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
