import type { Commitment } from './commitment.ts'
import { partsOf } from './plain/parts.ts'
import { sha256 } from './sha-256.ts'

/** Digits and letters that nobody takes for another when they are read out or copied from paper: no I, L, O and U. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 16

/**
 * Fingerprint of the words of a commitment: 16 digits and letters, the first 80 bits of the SHA-256 of its plain text.
 * Equal words give equal fingerprints in Node and in every browser; blanks, line breaks inside a line, colours and the
 * layout play no part. Two given texts share one with a chance of 1 in 10²⁴, a million editions among them of 1 in 10¹². Somebody
 * who wants another text to bear the fingerprint of a signed one has 2⁸⁰ tries before them; who prepares two texts at
 * once, before either is signed, has 2⁴⁰ and might succeed. So it tells texts apart; it does not stand for a signature.
 */
export function fingerprintOf(commitment: Commitment): string {
  const text = partsOf(commitment)
    .map(({ title, text: words }) => `${calm(title)}\n${words.split('\n').map(calm).join('\n')}`)
    .join('\n\n')
  return inSigns(sha256(text))
}

/** As it stands on paper: '7F3A·19C2·E04B·K7QM'. */
export function shownFingerprint(fingerprint: string): string {
  return fingerprint.match(/.{1,4}/g)?.join('·') ?? ''
}

/**
 * The fingerprint in what somebody typed or pasted, be it the whole foot of a page; null when there is none. Small letters,
 * blanks, dots and hyphens between the groups and the usual mistakes (O for 0, I or L for 1) are taken as meant.
 */
export function readFingerprint(typed: string): string | null {
  const meant = typed.toUpperCase().replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  const found = asPrinted.exec(meant) ?? asTyped.exec(meant)
  return found === null ? null : found[0].replaceAll(/[^0-9A-Z]/g, '')
}

/** As on paper before as typed, since a foot has other words of four letters in it. */
const [asPrinted, asTyped] = ['·', '[^0-9A-Z]{0,3}'].map((between) => {
  const groups = Array.from({ length: length / 4 }, () => `[${signs}]{4}`)
  return new RegExp(`(?<![0-9A-Z])${groups.join(between)}(?![0-9A-Z])`)
}) as [RegExp, RegExp]

/** A line with single blanks, each letter in the one way in which Unicode composes it. */
function calm(line: string): string {
  return line.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
}

/** Five bits each. */
function inSigns(bytes: Uint8Array): string {
  let [code, bits, held] = ['', 0, 0]
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff
    bits += 8
    while (bits >= 5) {
      bits -= 5
      code += signs[(held >> bits) & 31] ?? ''
    }
    if (code.length >= length) break
  }
  return code.slice(0, length)
}
