/** What PDFDocEncoding has where Latin 1 has controls: 24–31 and 128–160. */
const accents = '˘ˇˆ˙˝˛˚˜'
const signs = '•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\ufffd€'

/** A text string of a PDF, however it is encoded: UTF-16 and UTF-8 with their marks, else PDFDocEncoding. Lines end with a line feed. */
export function pdfText(bytes: string): string {
  // Marks of language stand between two escapes.
  const spoken = decoded(bytes)
    .split('\u001b')
    .filter((_, index) => index % 2 === 0)
  return spoken.join('').replaceAll(/\r\n?/g, '\n')
}

function decoded(bytes: string): string {
  if (bytes.startsWith('\u00fe\u00ff')) return decodeAs('utf-16be', bytes.slice(2))
  if (bytes.startsWith('\u00ff\u00fe')) return decodeAs('utf-16le', bytes.slice(2))
  if (bytes.startsWith('\u00ef\u00bb\u00bf')) return decodeAs('utf-8', bytes.slice(3))
  return Array.from(bytes, (sign) => {
    const code = sign.charCodeAt(0)
    if (code >= 24 && code < 32) return accents.charAt(code - 24)
    return code >= 128 && code <= 160 ? signs.charAt(code - 128) : sign
  }).join('')
}

function decodeAs(encoding: 'utf-16be' | 'utf-16le' | 'utf-8', bytes: string): string {
  return new TextDecoder(encoding).decode(Uint8Array.from(bytes, (sign) => sign.charCodeAt(0)))
}
