import { zipSync } from 'fflate'

/** Files packed into one, in their order. The same files give the same bytes: the date inside is always the same one. */
export function zipOf(files: readonly (readonly [name: string, content: string | Uint8Array])[]): Uint8Array {
  const encoder = new TextEncoder()
  const entries = files.map(([name, content]) => [
    name,
    typeof content === 'string' ? encoder.encode(content) : content,
  ])
  // Local time, as the format has no zone: the earliest day that it can say.
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: new Date(1980, 0, 1) })
}
