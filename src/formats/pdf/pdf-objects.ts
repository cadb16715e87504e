/** An entry of a dictionary: its key without the slash, and its value as PDF writes it. */
export type Entry = readonly [key: string, value: string]

/** Writes indirect objects into the file. An object may be referred to before it is written. */
export interface PdfObjects {
  readonly reserve: () => number
  readonly put: (id: number, value: string) => void
  /** A stream, which must not be empty; compressed unless said otherwise. */
  readonly putStream: (id: number, entries: readonly Entry[], data: Uint8Array, plain?: 'plain') => void
}

export function dictionary(entries: readonly Entry[]): string {
  return `<<${entries.map(([key, value]) => `/${key} ${value}`).join(' ')}>>`
}
