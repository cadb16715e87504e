import { Inflate } from 'fflate'

/** So many packed bytes are opened at a time: they unpack to sixteen million at most, whatever a hostile file says. */
const chunk = 16_384

/** The bytes of a zlib stream, as far as they are no more than `most`; null when it is damaged or not packed as it says. */
export function inflateUpTo(packed: Uint8Array, most: number): Uint8Array | 'tooLong' | null {
  const parts: Uint8Array[] = []
  const seen = { length: 0 }
  const inflate = new Inflate((part) => {
    parts.push(part)
    seen.length += part.length
  })
  try {
    // Two bytes say how it is packed; the sum at the end is not checked here: whoever reads the content checks all of it.
    for (let at = 2; at < packed.length && seen.length <= most; at += chunk) {
      inflate.push(packed.subarray(at, at + chunk), at + chunk >= packed.length)
    }
  } catch {
    return null
  }
  if (seen.length > most) return 'tooLong'
  const whole = new Uint8Array(seen.length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
