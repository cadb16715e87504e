const offset = 0x811c9dc5
const prime = 16_777_619

/**
 * FNV-1a over UTF-16 units of texts as if they were one, as eight hexadecimal digits. Every step is a bijection of the state,
 * so that texts which differ in a single unit always differ in their sum; others by chance, one in four thousand million.
 */
export function textChecksum(...texts: readonly string[]): string {
  let sum = offset
  for (const text of texts) {
    for (let index = 0; index < text.length; index += 1) sum = Math.imul(sum ^ text.charCodeAt(index), prime)
  }
  return (sum >>> 0).toString(16).padStart(8, '0')
}

/** The same over bytes, as a number of 32 bits. `from` continues the sum of the bytes before. */
export function bytesChecksum(bytes: Uint8Array, from: number = offset): number {
  let sum = from
  for (const byte of bytes) sum = Math.imul(sum ^ byte, prime)
  return sum >>> 0
}
