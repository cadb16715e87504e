interface Part {
  readonly value: object
  readonly text: string
}

/**
 * JSON of a large value of which an edit changes little: exactly what JSON.stringify writes, but an object down to `depth`
 * that is the same (by identity) as the last time is not written anew. Holds one text of each part, that of the last time.
 */
export function jsonInParts(depth: number): (value: object) => string {
  const last = new Map<string, Part>()
  const write = (value: unknown, path: string, below: number): string | undefined => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value)
    const known = last.get(path)
    if (known?.value === value) return known.text
    const text = below === 0 ? JSON.stringify(value) : writeEntries(value, path, below)
    last.set(path, { value, text })
    return text
  }
  const writeEntries = (value: object, path: string, below: number): string => {
    const entries = Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
      const text = write(inner, `${path}/${key}`, below - 1)
      return text === undefined ? [] : [`${JSON.stringify(key)}:${text}`]
    })
    return `{${entries.join(',')}}`
  }
  return (value) => writeEntries(value, '', depth)
}
