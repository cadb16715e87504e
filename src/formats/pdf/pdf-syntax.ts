import type { Hex } from '#commitment/page.ts'

/** A number as PDF writes it: at most so many decimals, no exponent, no trailing zeros. */
export function decimal(value: number, places: 2 | 3 | 4 = 2): string {
  const scale = 10 ** places
  const rounded = Math.round(value * scale) / scale
  return Math.abs(rounded) < 1e-4 ? '0' : String(rounded)
}

/** A text string: plain where it can be, else UTF-16 in hexadecimal, which no reader misunderstands. */
export function textString(text: string): string {
  return /^[\u0020-\u007e]*$/.test(text)
    ? `(${text.replaceAll(/[\\()]/g, String.raw`\$&`)})`
    : `<FEFF${utf16Hex(text)}>`
}

/** UTF-16 code units, four hexadecimal digits each. */
export function utf16Hex(text: string): string {
  return Array.from({ length: text.length }, (_, index) => hex16(text.charCodeAt(index))).join('')
}

export function hex16(value: number): string {
  return value.toString(16).padStart(4, '0').toUpperCase()
}

/** A name; what is not a letter, digit or hyphen is escaped. */
export function pdfName(text: string): string {
  const escaped = text.replaceAll(/[^A-Za-z0-9.+-]/g, (sign) => `#${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)
  return `/${escaped}`
}

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

export function binaryBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at)
  return bytes
}
