import { narrow } from './narrow.ts'

interface Part {
  readonly value: object
  readonly key: string
  /** The key and what it holds, as they stand in the text. */
  readonly text: string
}

/**
 * JSON of a large value of which an edit changes little: an object down to `depth` that is the same (by identity) as before
 * is not written anew. Of the objects at that depth every text is held as long as its object, of those above the last one.
 */
export function jsonInParts(depth: number): (value: object) => string {
  const small = new WeakMap<object, Part>()
  const last = new Map<string, Part>()
  const writeEntry = (key: string, value: unknown, path: string, below: number): string | undefined => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return entry(key, json(value))
    const at = below === 0 ? '' : `${path}/${key}`
    const known = below === 0 ? small.get(value) : last.get(at)
    if (known?.value === value && known.key === key) return known.text
    const text = entry(key, below === 0 ? json(value) : writeObject(value, at, below))
    if (text === undefined) return undefined
    const part = { value, key, text }
    if (below === 0) small.set(value, part)
    else last.set(at, part)
    return text
  }
  // Thousands of entries with every letter: adding to a text is several times faster than joining a list.
  const writeObject = (value: object, path: string, below: number): string => {
    let text = ''
    for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
      const written = writeEntry(key, inner, path, below - 1)
      if (written !== undefined) text += text === '' ? written : `,${written}`
    }
    return `{${text}}`
  }
  return (value) => writeObject(value, '', depth)
}

function entry(key: string, value: string | undefined): string | undefined {
  return value === undefined ? undefined : `${narrow(JSON.stringify(key))}:${value}`
}

/** Undefined for what JSON leaves out. */
function json(value: unknown): string | undefined {
  const text = JSON.stringify(value) as string | undefined
  return text === undefined ? undefined : narrow(text)
}
