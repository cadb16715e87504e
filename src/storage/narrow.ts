const wide = /[^\0-\u00FF]/g
/** Of those, the letters of other scripts: where there is one, there are many. */
const letters = /[\u0100-\u1FFF\u2C00-\uD7FF\uF900-\uFFEF]/g

/** Units of a text to one of its letters beyond Latin-1, and to one of its signs; the latter stand in short texts too. */
const fewLetters = 50
const fewSigns = 6
const always = 60

/**
 * The same JSON, with what is rare in it and beyond Latin-1 (quotation marks, dashes, an emoji) as \u escapes. Browsers hold
 * a text without such letters in half the bytes and need half as long to store it; a text in Greek stays as it is.
 */
export function narrow(json: string): string {
  const found = json.match(wide)?.length ?? 0
  if (found === 0 || found * fewSigns > json.length + always) return json
  return (json.match(letters)?.length ?? 0) * fewLetters > json.length ? json : json.replace(wide, escaped)
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}
