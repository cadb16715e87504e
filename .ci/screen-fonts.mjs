/**
 * Cuts the typefaces of the screen: node .ci/screen-fonts.mjs FOLDER
 *
 * FOLDER holds the variable fonts that @fontsource-variable/source-serif-4 (files/source-serif-4-SUBSET-opsz-normal.woff2)
 * and @fontsource-variable/source-sans-3 (files/source-sans-3-SUBSET-wght-normal.woff2) bring, 5.x. Writes them into
 * src/ui/fonts with the weights and optical sizes that the style sheets ask for; there is no italic on any screen. Words of
 * other alphabets, and Vietnamese, are drawn with the typefaces of the document (src/ui/styles/fonts.css).
 *
 * A cut is a modified version under the SIL Open Font License, whose Reserved Font Name is "Source": so it bears another name.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import { codePoints, rename } from './font-tables.mjs'

const faces = [
  {
    file: 'source-sans-3-%-wght-normal',
    family: 'Wirkbund Sans',
    name: 'sans',
    axes: { wght: { min: 400, max: 700 } },
  },
  {
    file: 'source-serif-4-%-opsz-normal',
    family: 'Wirkbund Serif',
    name: 'serif',
    axes: { wght: { min: 400, max: 700 }, opsz: { min: 12, max: 40 } },
  },
]

/** Letters of Europe and Turkish that stand among plain ones: one optical size will do, a file of all weighs twice as much. */
const further = [
  [0x100, 0x17f],
  [0x18f, 0x18f],
  [0x1e6, 0x1e7],
  [0x218, 0x21b],
  [0x259, 0x259],
  [0x1e80, 0x1e85],
  [0x1e9e, 0x1e9e],
  [0x1ef2, 0x1ef3],
]
const alphabets = {
  latin: { isWanted: () => true, axes: {} },
  'latin-ext': {
    isWanted: (point) => further.some(([first, last]) => first <= point && point <= last),
    axes: { opsz: 20 },
  },
}
/** What letters need to stand and join, and figures that line up. */
const features = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'calt', 'rvrn', 'tnum']

const source = process.argv[2]
if (!source) {
  console.error('Which folder holds the originals? node .ci/screen-fonts.mjs FOLDER')
  process.exit(1)
}
const target = fileURLToPath(new URL('../src/ui/fonts/', import.meta.url))

for (const { file, family, name, axes } of faces) {
  for (const [alphabet, { isWanted, axes: fixed }] of Object.entries(alphabets)) {
    const original = readFileSync(join(source, `${file.replace('%', alphabet)}.woff2`))
    const whole = await subsetFont(original, undefined, { targetFormat: 'truetype', keepAllGlyphs: true })
    const text = String.fromCodePoint(...[...codePoints(whole)].filter(isWanted))
    const cut = await subsetFont(original, text, {
      targetFormat: 'truetype',
      variationAxes: 'opsz' in axes ? { ...axes, ...fixed } : axes,
      keepFeatures: features,
      noHinting: true,
      preserveNameIds: [0, 5, 13, 14],
      dropTables: ['DSIG', 'STAT', 'BASE', 'gasp'],
    })
    const named = rename(cut, family, 'Regular')
    const packed = await subsetFont(named, text, {
      targetFormat: 'woff2',
      preserveNameIds: [0, 1, 2, 3, 4, 5, 6, 13, 14],
    })
    writeFileSync(join(target, `${name}-${alphabet}.woff2`), packed)
    console.log(`${name}-${alphabet}.woff2`.padEnd(24), original.length, '->', packed.length)
  }
}
