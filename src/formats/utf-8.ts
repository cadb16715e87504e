/**
 * The text that bytes hold in UTF-8, without a mark at their beginning; null for bytes that are none, as where another program
 * has saved a file in an encoding of its own: read all the same, every letter beyond ASCII would be lost in silence.
 */
export function textInUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null // The only error there is: the bytes are no such text.
  }
}
