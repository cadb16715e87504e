import type { UsedCodes } from './content-rules.ts'
import type { Report } from './pdf-rules.ts'
import { type Dictionary, numberOf, type QpdfFile, textOf, type Value } from './qpdf-file.ts'

/** Rules of the fonts: embedded as subsets, each code with its glyph, its width and its text. */
export function fontRules(file: QpdfFile, used: UsedCodes, report: Report): void {
  for (const [reference, codes] of used) {
    const font = file.dictionary(reference)
    if (font['/Type'] !== '/Font' || font['/Subtype'] !== '/Type0') {
      report('font', `${textOf(font['/BaseFont'])} is no Type0 font`)
      continue
    }
    const descendant = file.dictionary(file.array(font['/DescendantFonts'])[0])
    const descriptor = file.dictionary(descendant['/FontDescriptor'])
    dictionaryRules(font, descendant, descriptor, report)
    const program = file.data(descriptor['/FontFile2'])
    const glyphs = file.data(descendant['/CIDToGIDMap'])
    if (!glyphs) report('A 6.2.11.3-2', 'a font without a map from codes to glyphs')
    if (!program) report('A 6.2.11.4', 'a font that is not embedded')
    if (!program || !glyphs) continue
    if (numberOf(file.dictionary(descriptor['/FontFile2'])['/Length1']) !== program.length) {
      report('A 6.2.11.2', 'a font of another length than it says')
    }
    const texts = textsOf(file, font['/ToUnicode'])
    const widths = widthsOf(file, descendant['/W'])
    const face = readFace(program)
    if (face.lacks.length > 0) report('A 6.2.11.4', `a font without ${face.lacks.join(' and ')}`)
    for (const [code, isSpoken] of codes) {
      const glyph = 2 * code + 2 > glyphs.length ? 0 : glyphs.readUInt16BE(2 * code)
      if (glyph === 0) report('A 6.2.11.8', `the code ${code} draws .notdef`)
      if (glyph >= face.count) report('A 6.2.11.4-2', `the glyph of code ${code} is not in the font`)
      else if (Math.abs(face.advance(glyph) - (widths.get(code) ?? Number.NaN)) > 1 || !widths.has(code)) {
        report('A 6.2.11.5', `the width of code ${code}`)
      }
      const text = texts.get(code) ?? ''
      if (text === '' || /[\0\uFEFF\uFFFE]/.test(text)) report('A 6.2.11.7.2', `code ${code} has no text`)
      if (/\p{Co}/u.test(text) && !isSpoken) report('A 6.2.11.7.3', `code ${code} reads as a private character`)
    }
  }
}

/** What the dictionaries must tell; a set of codes is better left out than incomplete. */
function dictionaryRules(font: Dictionary, descendant: Dictionary, descriptor: Dictionary, report: Report): void {
  const name = textOf(font['/BaseFont'])
  if (!/^\/[A-Z]{6}\+/.test(name)) report('A 6.2.11.4', 'a subset without its tag')
  if (descendant['/BaseFont'] !== name || descriptor['/FontName'] !== name)
    report('A 6.2.11.2', `${name} has two names`)
  if (descendant['/Type'] !== '/Font' || descendant['/Subtype'] !== '/CIDFontType2') {
    report('A 6.2.11.2', `${name} is of no kind`)
  }
  if (font['/Encoding'] !== '/Identity-H') report('A 6.2.11.3-1', `${name} has another encoding`)
  if (!('/CIDSystemInfo' in descendant)) report('A 6.2.11.3-1', `${name} does not say what its codes are`)
  const flags = numberOf(descriptor['/Flags'])
  if (((flags & 4) === 0) === ((flags & 32) === 0)) report('A 6.2.11.6', `${name} is neither symbolic nor not, or both`)
  for (const key of ['/FontBBox', '/ItalicAngle', '/Ascent', '/Descent', '/CapHeight', '/StemV', '/FontFile2']) {
    if (!(key in descriptor)) report('A 6.2.11.2', `${name} has no ${key}`)
  }
  if ('/CIDSet' in descriptor) report('A 6.2.11.4-4', `${name} lists its codes`)
}

function textsOf({ data }: QpdfFile, stream: Value | undefined): ReadonlyMap<number, string> {
  const map = data(stream)?.toString('latin1') ?? ''
  const pairs = [...map.matchAll(/^<([0-9a-f]{4})>\s*<([0-9a-f]+)>$/gim)]
  const ranges = [...map.matchAll(/^<([0-9a-f]{4})>\s*<([0-9a-f]{4})>\s*<([0-9a-f]{4})>$/gim)]
  const texts = new Map(
    pairs.map(([, code = '', text = '']) => [
      Number.parseInt(code, 16),
      Buffer.from(text, 'hex').swap16().toString('utf16le'),
    ]),
  )
  for (const [first = 0, last = 0, text = 0] of ranges.map(([, ...ends]) =>
    ends.map((end) => Number.parseInt(end, 16)),
  )) {
    for (let code = first; code <= last; code += 1) texts.set(code, String.fromCharCode(text + code - first))
  }
  return texts
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

/** Tables that a TrueType font inside a PDF needs. */
const needed = ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp']

/** An embedded font: how many glyphs, and their advances in thousandths of an em. */
function readFace(font: Buffer) {
  const tables = new Map<string, number>()
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const at = 12 + 16 * index
    tables.set(font.toString('latin1', at, at + 4), font.readUInt32BE(at + 8))
  }
  const [head = 0, horizontal = 0, metrics = 0, profile = 0] = ['head', 'hhea', 'hmtx', 'maxp'].map((tag) =>
    tables.get(tag),
  )
  const last = font.readUInt16BE(horizontal + 34) - 1
  return {
    lacks: needed.filter((tag) => !tables.has(tag)),
    count: font.readUInt16BE(profile + 4),
    advance: (glyph: number) =>
      (font.readUInt16BE(metrics + 4 * Math.min(glyph, last)) * 1000) / font.readUInt16BE(head + 18),
  }
}
