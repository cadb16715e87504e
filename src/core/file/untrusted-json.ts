import { isOwn } from '#core/id.ts'
import { bad, good, type Result } from '#core/result.ts'

/** A file as found: nothing about it may be assumed. */
export type Raw = Readonly<Record<string, unknown>>

/** What a text from outside may be at most: UTF-16 units, and brackets inside each other. */
interface Bounds {
  readonly largest: number
  readonly deepest: number
}

export type Unparsed = 'tooLarge' | 'tooDeep' | 'notJson'

/** The value in a text from outside; size and depth are looked at before anything is parsed. Never throws. */
export function parseUntrusted(text: string, { largest, deepest }: Bounds): Result<unknown, Unparsed> {
  if (text.length > largest) return bad('tooLarge')
  if (depthOf(text) > deepest) return bad('tooDeep')
  try {
    return good(JSON.parse(text))
  } catch {
    return bad('notJson')
  }
}

export function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The path to the first key that every object inherits (__proto__, constructor): the schema passes over it in silence. */
export function inheritedKey(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null
  for (const [key, inner] of Object.entries(value)) {
    if (!isOwn(key)) return key
    const at = inheritedKey(inner)
    if (at !== null) return `${key}.${at}`
  }
  return null
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
