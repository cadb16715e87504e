import { areRare, asItIs, inEscapes, type Written } from './latin-escapes.ts'

interface Part extends Written {
  readonly value: object
  readonly key: string
}

/**
 * JSON of a large value of which an edit changes little: an object down to `depth` that is the same (by identity) as before
 * is not written anew. Of the objects at that depth every text is held as long as its object, of those above the last one.
 * What lies beyond Latin-1 stands as escapes where it is rare in all of it: a single letter would cost the whole text double.
 */
export function jsonInParts(depth: number): (value: object) => string {
  const writers = { escapes: inParts(depth, inEscapes), asItIs: inParts(depth, asItIs) }
  let escapes = true
  const write = (value: object) => (escapes ? writers.escapes : writers.asItIs)(value)
  return (value) => {
    const written = write(value)
    const rare = areRare(written, escapes)
    if (rare === escapes) return written.text
    escapes = rare
    return write(value).text
  }
}

function inParts(depth: number, form: (json: string) => Written): (value: object) => Written {
  const small = new WeakMap<object, Part>()
  const last = new Map<string, Part>()
  /** Undefined for what JSON leaves out. Put into form as one, so that it is held as one text and not as three. */
  const plainEntry = (key: string, value: unknown): Written | undefined => {
    const text = JSON.stringify(value) as string | undefined
    return text === undefined ? undefined : form(`${JSON.stringify(key)}:${text}`)
  }
  const largeEntry = (key: string, inner: Written): Written => {
    const name = form(JSON.stringify(key))
    return { text: `${name.text}:${inner.text}`, wide: name.wide + inner.wide }
  }
  const writeEntry = (key: string, value: unknown, path: string, below: number): Written | undefined => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return plainEntry(key, value)
    const at = below === 0 ? '' : `${path}/${key}`
    const known = below === 0 ? small.get(value) : last.get(at)
    if (known?.value === value && known.key === key) return known
    const written = below === 0 ? plainEntry(key, value) : largeEntry(key, writeObject(value, at, below))
    if (written === undefined) return undefined
    const part = { value, key, ...written }
    if (below === 0) small.set(value, part)
    else last.set(at, part)
    return part
  }
  // Thousands of entries with every letter: adding to a text is several times faster than joining a list.
  const writeObject = (value: object, path: string, below: number): Written => {
    let [text, wide] = ['', 0]
    for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
      const written = writeEntry(key, inner, path, below - 1)
      if (written === undefined) continue
      text += text === '' ? written.text : `,${written.text}`
      wide += written.wide
    }
    return { text: `{${text}}`, wide }
  }
  return (value) => writeObject(value, '', depth)
}
