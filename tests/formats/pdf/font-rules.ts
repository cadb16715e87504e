import type { UsedCodes } from './page-rules.ts'
import type { Report } from './pdf-rules.ts'
import { numberOf, type QpdfFile, textOf, type Value } from './qpdf-file.ts'

/** Rules of the fonts: embedded as subsets, each code with its glyph, its width and its text. */
export function fontRules(file: QpdfFile, used: UsedCodes, report: Report): void {
  for (const [reference, codes] of used) {
    const font = file.dictionary(reference)
    if (font['/Subtype'] !== '/Type0') {
      report('font', `${textOf(font['/BaseFont'])} is no Type0 font`)
      continue
    }
    if (!/^\/[A-Z]{6}\+/.test(textOf(font['/BaseFont']))) report('A 6.2.11.4', 'a subset without its tag')
    const descendant = file.dictionary(file.array(font['/DescendantFonts'])[0])
    const program = file.data(file.dictionary(descendant['/FontDescriptor'])['/FontFile2'])
    const glyphs = file.data(descendant['/CIDToGIDMap'])
    if (!program || !glyphs) {
      report('A 6.2.11.4', 'a font that is not embedded')
      continue
    }
    const texts = textsOf(file, font['/ToUnicode'])
    const widths = widthsOf(file, descendant['/W'])
    const advanceOf = advances(program)
    for (const code of codes) {
      const glyph = glyphs.readUInt16BE(2 * code)
      if (glyph === 0) report('A 6.2.11.8', `the code ${code} draws .notdef`)
      if (Math.abs(advanceOf(glyph) - (widths.get(code) ?? 0)) > 1) report('A 6.2.11.5', `the width of code ${code}`)
      const text = texts.get(code)
      if (text === undefined || /^(0000|feff|fffe)$/i.test(text)) report('A 6.2.11.7.2', `code ${code} has no text`)
    }
  }
}

function textsOf({ data }: QpdfFile, stream: Value | undefined): ReadonlyMap<number, string> {
  const map = data(stream)?.toString('latin1') ?? ''
  const pairs = [...map.matchAll(/^<([0-9a-f]{4})>\s*<([0-9a-f]+)>/gim)]
  return new Map(pairs.map(([, code = '', text = '']) => [Number.parseInt(code, 16), text]))
}

function widthsOf({ array }: QpdfFile, list: Value | undefined): ReadonlyMap<number, number> {
  const widths = new Map<number, number>()
  const entries = array(list)
  for (let index = 0; index < entries.length; index += 2) {
    for (const [place, width] of array(entries[index + 1]).entries()) {
      widths.set(numberOf(entries[index]) + place, numberOf(width))
    }
  }
  return widths
}

/** Advances of an embedded font in thousandths of an em. */
function advances(font: Buffer): (glyph: number) => number {
  const tables = new Map<string, number>()
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const at = 12 + 16 * index
    tables.set(font.toString('latin1', at, at + 4), font.readUInt32BE(at + 8))
  }
  const [head = 0, horizontal = 0, metrics = 0] = ['head', 'hhea', 'hmtx'].map((tag) => tables.get(tag))
  const last = font.readUInt16BE(horizontal + 34) - 1
  return (glyph) => (font.readUInt16BE(metrics + 4 * Math.min(glyph, last)) * 1000) / font.readUInt16BE(head + 18)
}
