import type { Hex } from '#commitment/page.ts'

/** A number as PDF writes it: at most so many decimals, no exponent, no trailing zeros. */
export function decimal(value: number, places: 1 | 2 | 3 | 4 = 2): string {
  const scale = 10 ** places
  const rounded = Math.round(value * scale) / scale
  return Math.abs(rounded) < 1e-4 ? '0' : String(rounded)
}

/**
 * A text string: one byte for each letter where all stand in PDFDocEncoding, else UTF-16 in hexadecimal, which no reader
 * misunderstands. PDF/A allows 32,767 bytes: longer ones (a drawing with hundreds of cards told in words, which stand in
 * the drawing as well) are cut at a space and end in an ellipsis.
 */
export function textString(whole: string): string {
  const text =
    whole.length > longestString ? `${whole.slice(0, longestString).replace(/\s\S*$|[\uD800-\uDBFF]$/, '')} …` : whole
  if (!oneByteEach.test(text) || looksLikeUnicode.test(text)) return `<FEFF${utf16Hex(text)}>`
  const bytes = text.replaceAll(/[^ -~¡-ÿ]/g, (sign) => String.fromCharCode(0x80 + marks.indexOf(sign)))
  return byteString(bytes)
}

/** A string of bytes, one character each; half as long as in hexadecimal. A bare carriage return would be read as a line feed. */
export function byteString(bytes: string): string {
  return `(${bytes.replaceAll(/[\\()]/g, String.raw`\$&`).replaceAll('\r', String.raw`\r`)})`
}

/** In UTF-16 units, two bytes each; some room is left for the mark at the start and the ellipsis. */
const longestString = 16_000

/** The signs that PDFDocEncoding has from 80 (hexadecimal) on. */
const marks = '•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž'
const oneByteEach = new RegExp(`^[ -~¡-¬®-ÿ${marks}]*$`)

/** Bytes that would be taken for the mark of UTF-16 or UTF-8. */
const looksLikeUnicode = /^(þÿ|ÿþ|ï»¿)/

/** UTF-16 code units, four hexadecimal digits each. */
export function utf16Hex(text: string): string {
  return Array.from({ length: text.length }, (_, index) => hex16(text.charCodeAt(index))).join('')
}

/** A number up to 65535 as four hexadecimal digits. */
export function hex16(value: number): string {
  return value.toString(16).padStart(4, '0').toUpperCase()
}

/** A name; what is not a letter, digit or hyphen is escaped. */
export function pdfName(text: string): string {
  const escaped = text.replaceAll(/[^A-Za-z0-9.+-]/g, (sign) => `#${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)
  return `/${escaped}`
}

/** A place on a page in tenths of a point: a dot of a printer is larger, and more digits do not pack. */
export function place(points: number): string {
  return decimal(points, 1)
}

/** How one object of a PDF names another. */
export function reference(id: number): string {
  return `${id} 0 R`
}

/** Red, green and blue between 0 and 1, as the colour operators want them. */
export function colour(hex: Hex): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
  return parts.map((part) => decimal(part, 3)).join(' ')
}

/** One byte per character. */
export function binaryString(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return parts.join('')
}

/** One byte for each UTF-16 unit, of which only the lower eight bits count. */
export function binaryBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at)
  return bytes
}
