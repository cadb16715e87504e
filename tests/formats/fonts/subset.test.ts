import { describe, expect, test } from 'vitest'
import { readFont } from '#formats/fonts/font.ts'
import { assembleFont } from '#formats/fonts/sfnt.ts'
import { subsetFont } from '#formats/fonts/subset.ts'
import { readFontFile } from './read-font.ts'

const text = 'Gefäß Ậ €'

async function cut() {
  const font = readFont(await readFontFile('serif.core'))
  const glyphs = font.shape(text).map(({ glyph }) => glyph)
  return { font, glyphs, subset: subsetFont(font, [...glyphs, font.boxGlyph]) }
}

function tablesOf(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = new Map<string, DataView>()
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + 16 * index
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4))
    tables.set(tag, new DataView(bytes.buffer, bytes.byteOffset + view.getUint32(at + 8), view.getUint32(at + 12)))
  }
  return (tag: string) => tables.get(tag) ?? expect.fail(`no table ${tag}`)
}

function sumOf(view: DataView): number {
  let sum = 0
  for (let at = 0; at < view.byteLength; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}

describe('A font cut for a document', () => {
  test('is much smaller than the font', async () => {
    const { font, subset } = await cut()
    expect(subset.bytes.length).toBeLessThan(font.file.bytes.length / 10)
  })

  test('keeps the outline and the advance of each glyph', async () => {
    const { font, glyphs, subset } = await cut()
    const table = tablesOf(subset.bytes)
    for (const glyph of glyphs) {
      const small = subset.glyphs.get(glyph) ?? expect.fail(`no glyph ${glyph}`)
      expect(table('hmtx').getUint16(4 * small)).toBe(font.advanceOf(glyph))
    }
    const outlines = glyphs.map((glyph) => outlineLength(table, subset.glyphs.get(glyph) ?? 0))
    expect(outlines.filter((length) => length === 0)).toHaveLength(Array.from(text.replaceAll(/[^ ]/g, '')).length)
  })

  test('holds the parts of composed letters, under their new numbers', async () => {
    const { subset } = await cut()
    const table = tablesOf(subset.bytes)
    const count = table('maxp').getUint16(4)
    let composed = 0
    for (let glyph = 0; glyph < count; glyph += 1) {
      const start = 2 * table('loca').getUint16(2 * glyph)
      if (outlineLength(table, glyph) === 0 || table('glyf').getInt16(start) >= 0) continue
      composed += 1
      expect(table('glyf').getUint16(start + 12)).toBeLessThan(count)
    }
    expect(composed).toBeGreaterThan(0)
  })

  test('has the box for missing characters under a glyph of its own', async () => {
    const { font, subset } = await cut()
    const box = subset.glyphs.get(font.boxGlyph) ?? 0
    expect(box).toBeGreaterThan(0)
    expect(outlineLength(tablesOf(subset.bytes), box)).toBeGreaterThan(0)
  })

  test('bears right checksums', async () => {
    const { subset } = await cut()
    expect(sumOf(new DataView(subset.bytes.buffer, subset.bytes.byteOffset, subset.bytes.byteLength))).toBe(0xb1b0_afba)
  })

  test('does not bear the reserved name of the original', async () => {
    const { font } = await cut()
    expect(font.file.postScriptName).toBe('WirkbundSerif-Regular')
  })
})

test('A font without a table that it needs is refused', () => {
  expect(() =>
    readFont(
      assembleFont(
        new Map([
          ['cmap', new Uint8Array(4)],
          ['head', new Uint8Array(54)],
        ]),
      ),
    ),
  ).toThrow('no table hhea')
})

function outlineLength(table: ReturnType<typeof tablesOf>, glyph: number): number {
  return 2 * (table('loca').getUint16(2 * (glyph + 1)) - table('loca').getUint16(2 * glyph))
}
