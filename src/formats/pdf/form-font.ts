import type { Font } from '#formats/fonts/font.ts'
import { subsetFont } from '#formats/fonts/subset.ts'
import { dictionary, type PdfObjects } from './pdf-objects.ts'
import { decimal, reference } from './pdf-syntax.ts'

/** What WinAnsiEncoding has between 128 and 159; the rest of it are the numbers of Unicode. */
const western = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const [first, last] = [32, 255]

/**
 * Writes the font that other programs set the fields in, and gives its id. They know only fonts of one byte for each letter:
 * whoever types letters beyond those of Western Europe gets a font of their own program.
 */
export function putFormFont(font: Font, objects: PdfObjects): number {
  const codes = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const characters = codes.map((code) => (code < 128 || code > 159 ? code : (western.codePointAt(code - 128) ?? 0)))
  const known = new Map(
    characters.flatMap((character) => {
      const glyph = font.file.characters.get(character)
      return glyph === undefined ? [] : [[character, glyph] as const]
    }),
  )
  const bullet = known.get(0x2022) ?? 0
  const subset = subsetFont(font, known.values(), (glyphs) => {
    const numbers = [...known].map(([character, glyph]) => [character, glyphs.get(glyph) ?? 0] as const)
    return new Map([['cmap', characterTable(numbers)]])
  })
  const file = objects.reserve()
  objects.putStream(file, [['Length1', `${subset.bytes.length}`]], subset.bytes)
  const { postScriptName, box, ascent, descent, capHeight, italicAngle, unitsPerEm } = font.file
  const scaled = (length: number) => decimal((length * 1000) / unitsPerEm, 3)
  const name = `/FORMAA+${postScriptName}`
  const descriptor = objects.reserve()
  objects.put(
    descriptor,
    dictionary([
      ['Type', '/FontDescriptor'],
      ['FontName', name],
      ['Flags', '32'],
      ['FontBBox', `[${box.map(scaled).join(' ')}]`],
      ['ItalicAngle', decimal(italicAngle)],
      ['Ascent', scaled(ascent)],
      ['Descent', scaled(descent)],
      ['CapHeight', scaled(capHeight)],
      ['StemV', '88'],
      ['FontFile2', reference(file)],
    ]),
  )
  const id = objects.reserve()
  objects.put(
    id,
    dictionary([
      ['Type', '/Font'],
      ['Subtype', '/TrueType'],
      ['BaseFont', name],
      ['Encoding', '/WinAnsiEncoding'],
      ['FirstChar', `${first}`],
      ['LastChar', `${last}`],
      [
        'Widths',
        `[${characters.map((character) => scaled(font.advanceOf(known.get(character) ?? bullet))).join(' ')}]`,
      ],
      ['FontDescriptor', reference(descriptor)],
    ]),
  )
  return id
}

/** A table 'cmap' for Windows (3, 1) in format 4: one segment for each character, which is short enough for two hundred. */
function characterTable(glyphs: readonly (readonly [character: number, glyph: number])[]): Uint8Array {
  const sorted = [...glyphs.toSorted(([one], [other]) => one - other), [0xff_ff, 0] as const]
  const count = sorted.length
  const length = 16 + 8 * count
  const bytes = new Uint8Array(12 + length)
  const view = new DataView(bytes.buffer)
  const search = 2 * 2 ** Math.floor(Math.log2(count))
  const head = [0, 1, 3, 1, 0, 12, 4, length, 0, 2 * count, search, Math.log2(search / 2), 2 * count - search]
  for (const [index, value] of head.entries()) view.setUint16(2 * index, value)
  const ends = 2 * head.length
  for (const [index, [character, glyph]] of sorted.entries()) {
    view.setUint16(ends + 2 * index, character)
    view.setUint16(ends + 2 * count + 2 + 2 * index, character)
    view.setUint16(ends + 4 * count + 2 + 2 * index, character === 0xff_ff ? 1 : (glyph - character) & 0xff_ff)
  }
  return bytes
}
