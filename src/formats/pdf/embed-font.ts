import { subsetFont } from '#formats/fonts/subset.ts'
import type { Code, FontUse } from './font-use.ts'
import { dictionary, type PdfObjects } from './pdf-objects.ts'
import { binaryBytes, decimal, hex16, reference, utf16Hex } from './pdf-syntax.ts'

/** Writes what a document uses of a face as a Type0 font and gives the id of its dictionary. */
export function embedFont(use: FontUse, objects: PdfObjects): number {
  const { font } = use
  const codes = use.codes.toSorted((one, other) => one.code - other.code)
  const subset = subsetFont(
    font,
    codes.map(({ glyph }) => glyph),
  )
  const file = objects.reserve()
  objects.putStream(file, [['Length1', `${subset.bytes.length}`]], subset.bytes)
  const glyphs = objects.reserve()
  objects.putStream(glyphs, [], glyphMap(codes, subset.glyphs))
  const texts = objects.reserve()
  objects.putStream(texts, [], binaryBytes(textMap(codes)))
  const name = `/${subsetTag(codes)}+${font.file.postScriptName}`
  const descriptor = objects.reserve()
  objects.put(descriptor, fontDescriptor(use, name, file))
  const descendant = objects.reserve()
  objects.put(
    descendant,
    dictionary([
      ['Type', '/Font'],
      ['Subtype', '/CIDFontType2'],
      ['BaseFont', name],
      ['CIDSystemInfo', '<</Registry (Adobe) /Ordering (Identity) /Supplement 0>>'],
      ['FontDescriptor', reference(descriptor)],
      ['DW', '0'],
      ['W', `[${widthRuns(use, codes).join(' ')}]`],
      ['CIDToGIDMap', reference(glyphs)],
    ]),
  )
  const id = objects.reserve()
  objects.put(
    id,
    dictionary([
      ['Type', '/Font'],
      ['Subtype', '/Type0'],
      ['BaseFont', name],
      ['Encoding', '/Identity-H'],
      ['DescendantFonts', `[${reference(descendant)}]`],
      ['ToUnicode', reference(texts)],
    ]),
  )
  return id
}

const flag = { serif: 2, symbolic: 4, italic: 64 }

function fontDescriptor(use: FontUse, name: string, file: number): string {
  const { box, ascent, descent, capHeight, italicAngle, weight, postScriptName } = use.font.file
  const flags =
    flag.symbolic | (postScriptName.includes('Serif') ? flag.serif : 0) | (italicAngle === 0 ? 0 : flag.italic)
  return dictionary([
    ['Type', '/FontDescriptor'],
    ['FontName', name],
    ['Flags', `${flags}`],
    ['FontBBox', `[${box.map((value) => thousandths(use, value)).join(' ')}]`],
    ['ItalicAngle', decimal(italicAngle)],
    ['Ascent', thousandths(use, ascent)],
    ['Descent', thousandths(use, descent)],
    ['CapHeight', thousandths(use, capHeight)],
    ['StemV', `${stemWidth(weight)}`],
    ['FontFile2', reference(file)],
  ])
}

/** The usual guess from the weight; readers use it only to stand in for a font that is not embedded. */
function stemWidth(weight: number): number {
  return Math.round(50 + (weight / 65) ** 2)
}

function thousandths({ font }: FontUse, length: number): string {
  return decimal((length * 1000) / font.file.unitsPerEm, 3)
}

/** Widths of codes that follow each other: "32 [250 0 300]". */
function widthRuns(use: FontUse, codes: readonly Code[]): readonly string[] {
  const runs: { readonly first: number; readonly widths: string[] }[] = []
  for (const { code, glyph } of codes) {
    const run = runs.at(-1)
    const width = thousandths(use, use.font.advanceOf(glyph))
    if (run !== undefined && run.first + run.widths.length === code) run.widths.push(width)
    else runs.push({ first: code, widths: [width] })
  }
  return runs.map(({ first, widths }) => `${first} [${widths.join(' ')}]`)
}

/** Glyph of the subset for each code up to the last, two bytes each. */
function glyphMap(codes: readonly Code[], glyphs: ReadonlyMap<number, number>): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * ((codes.at(-1)?.code ?? 0) + 1)))
  for (const { code, glyph } of codes) view.setUint16(2 * code, glyphs.get(glyph) ?? 0)
  return new Uint8Array(view.buffer)
}

/**
 * Text for each code: by ranges where the code is the character itself (unused codes of a range do no harm), else one by
 * one. A glyph without text of its own reads as a space of no width.
 */
function textMap(codes: readonly Code[]): string {
  const isItself = ({ code, text }: Code) => text === String.fromCharCode(code)
  const rows = [...new Set(codes.filter(isItself).map(({ code }) => code >> 8))]
  const ranges = rows.map((row) => {
    const [first, last] = [row === 0 ? 0x20 : row << 8, row === 0xfe ? 0xfefe : (row << 8) | 0xff]
    return `<${hex16(first)}> <${hex16(last)}> <${hex16(first)}>`
  })
  const others = codes.filter((each) => !isItself(each))
  const lines = others.map(({ code, text }) => `<${hex16(code)}> <${utf16Hex(text === '' ? '\u200b' : text)}>`)
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <FFFF>',
    'endcodespacerange',
    ...blocksOf(ranges, 'bfrange'),
    ...blocksOf(lines, 'bfchar'),
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n')
}

/** A block holds a hundred lines at most. */
function blocksOf(lines: readonly string[], kind: 'bfrange' | 'bfchar'): readonly string[] {
  return Array.from({ length: Math.ceil(lines.length / 100) }, (_, index) => {
    const block = lines.slice(100 * index, 100 * (index + 1))
    return `${block.length} begin${kind}\n${block.join('\n')}\nend${kind}`
  })
}

/** Six letters that name the subset, the same for the same codes. */
function subsetTag(codes: readonly Code[]): string {
  let hash = 0
  for (const { glyph, text } of codes) {
    for (const unit of `${glyph} ${text} `) hash = (Math.imul(hash, 31) + (unit.codePointAt(0) ?? 0)) >>> 0
  }
  return Array.from({ length: 6 }, (_, place) => String.fromCharCode(65 + (Math.floor(hash / 26 ** place) % 26))).join(
    '',
  )
}
