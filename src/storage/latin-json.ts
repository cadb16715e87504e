const wide = /[^\0-\u00FF]/g

/** Units of a text to one of its wide ones, so that it is worth escaping them. */
const rare = 50

/**
 * Compact JSON. What lies beyond Latin-1 (quotation marks, dashes, an emoji, names in other scripts) stands as \u escapes where
 * it is rare: browsers hold a text without such letters in half the bytes, and need half as long to store it.
 */
export function latinJson(value: unknown): string {
  const text = JSON.stringify(value)
  return isWideRare(text) ? inHalf(text.replace(wide, escaped)) : text
}

/** Looks no further than it takes: a text in Greek is decided upon soon. */
function isWideRare(text: string): boolean {
  let left = Math.floor(text.length / rare)
  for (let index = 0; index < text.length && left >= 0; index += 1) if (text.charCodeAt(index) > 0xff) left -= 1
  return left >= 0
}

/**
 * The same text, held in one byte a unit. A text of which a part was ever held in two is held in two, even once no wide letter
 * is left in it. What JSON.parse reads is held as it needs to be.
 */
function inHalf(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
