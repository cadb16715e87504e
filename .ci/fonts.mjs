/**
 * Cuts the typefaces of the document out of their originals: node .ci/fonts.mjs FOLDER
 *
 * FOLDER holds the static TrueType files of Source Serif 4 (4.005) and Source Sans 3 (3.052) under the names below, from
 * github.com/adobe-fonts/source-serif and source-sans; they are not kept here because the cuts are all that is shipped.
 * Writes src/formats/fonts/<face>.core.ttf, <face>.more.ttf with what a full cut has besides, and coverage.ts, which names the
 * characters they hold. Both files put together again (src/formats/fonts/join-cuts.ts) do for an original too, as long as
 * no character is to be added.
 *
 * A cut is a modified version under the SIL Open Font License, whose Reserved Font Name is "Source": so it bears another
 * name. The texts of the licence stand beside the files.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import subsetFont from 'subset-font'
import { complementOf } from './font-complement.mjs'
import { codePoints, rename } from './font-tables.mjs'

/** Faces of a few words each: another of their family sets a word that lies beyond their core (font-set.ts). */
const isSmall = true

const faces = [
  { face: 'serif', file: 'SourceSerif4-Regular.ttf', family: 'Wirkbund Serif', style: 'Regular' },
  { face: 'serifItalic', file: 'SourceSerif4-It.ttf', family: 'Wirkbund Serif', style: 'Italic' },
  { face: 'serifSemibold', file: 'SourceSerif4-Semibold.ttf', family: 'Wirkbund Serif', style: 'Semibold' },
  {
    face: 'display',
    file: 'SourceSerif4Display-Regular.ttf',
    family: 'Wirkbund Serif Display',
    style: 'Regular',
    isSmall,
  },
  { face: 'sans', file: 'SourceSans3-Regular.ttf', family: 'Wirkbund Sans', style: 'Regular' },
  { face: 'sansSemibold', file: 'SourceSans3-Semibold.ttf', family: 'Wirkbund Sans', style: 'Semibold' },
  { face: 'sansBold', file: 'SourceSans3-Bold.ttf', family: 'Wirkbund Sans', style: 'Bold', isSmall },
]

const punctuation = [
  [0x2007, 0x2015],
  [0x2018, 0x201f],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x202f, 0x2030],
  [0x2032, 0x2033],
  [0x2039, 0x203a],
  [0x2044, 0x2044],
  [0x2070, 0x209f],
  [0x20ac, 0x20ac],
  [0x2116, 0x2116],
  [0x2122, 0x2122],
  [0x2190, 0x2193],
  [0x2212, 0x2212],
  [0x2248, 0x2248],
  [0x2260, 0x2260],
  [0x2264, 0x2265],
  [0x25a0, 0x25a1],
  [0x25cb, 0x25cb],
  [0x25cf, 0x25cf],
  [0x2610, 0x2611],
  [0x2713, 0x2713],
]
const vietnamese = [
  [0x1a0, 0x1a1],
  [0x1af, 0x1b0],
  [0x1ea0, 0x1ef9],
]
/** Letters and marks with which Yoruba and its neighbours are written. */
const yoruba = [
  [0x1f8, 0x1f9],
  [0x300, 0x301],
  [0x304, 0x304],
  [0x323, 0x323],
  [0x329, 0x329],
  [0x1e3e, 0x1e3f],
  [0x1e62, 0x1e63],
]
const core = [[0x20, 0x7e], [0xa0, 0x17f], [0x218, 0x21b], [0x1e9e, 0x1e9e], ...vietnamese, ...yoruba, ...punctuation]
/** Letters of the International Phonetic Alphabet that languages are written with, as of West Africa and Azerbaijan. */
const phonetic = [
  [0x253, 0x254],
  [0x256, 0x257],
  [0x259, 0x259],
  [0x25b, 0x25b],
  [0x260, 0x260],
  [0x263, 0x263],
  [0x268, 0x269],
  [0x272, 0x272],
  [0x275, 0x275],
  [0x283, 0x283],
  [0x288, 0x28b],
  [0x292, 0x292],
  [0x294, 0x294],
]
const full = [
  ...core,
  [0x180, 0x24f],
  ...phonetic,
  [0x2b9, 0x2bf],
  [0x2c6, 0x2cc],
  [0x2d8, 0x2dd],
  [0x300, 0x52f],
  [0x1e00, 0x1fff],
  [0x2000, 0x206f],
  [0x20a0, 0x20bf],
  [0x2100, 0x214f],
  [0x2150, 0x215f],
]
/** Arrows, signs of mathematics and pictures: the sans draws them for the serif, too (font-set.ts). */
const withSymbols = [...full, [0x2190, 0x22ff], [0x25a0, 0x27bf]]

/** What the shaper applies; anything else would be dead weight. */
const features = ['kern', 'mark', 'mkmk', 'ccmp']

const source = process.argv[2]
if (!source) {
  console.error('Which folder holds the originals? node .ci/fonts.mjs FOLDER')
  process.exit(1)
}
const target = fileURLToPath(new URL('../src/formats/fonts/', import.meta.url))

const held = { core: [], full: [] }
for (const { face, file, family, style, isSmall: coreOnly } of faces) {
  const original = readFileSync(join(source, file))
  const small = await namedCut(core)
  hold('core', small)
  write(`${face}.core.ttf`, small)
  if (!coreOnly) {
    const whole = await namedCut(family.includes('Serif') ? full : withSymbols)
    hold('full', whole)
    write(`${face}.more.ttf`, complementOf(whole, small))
  }

  function hold(cut, bytes) {
    held[cut].push({ serif: family.includes('Serif'), points: codePoints(bytes) })
  }

  async function namedCut(ranges) {
    return rename(await cutOut(original, characters(ranges)), family, style)
  }
}
writeFileSync(join(target, 'coverage.ts'), coverageSource())

function write(file, bytes) {
  writeFileSync(join(target, file), bytes)
  console.log(file.padEnd(24), bytes.length, 'bytes, brotli', brotliCompressSync(bytes).length)
}

function cutOut(original, text) {
  return subsetFont(original, text, {
    targetFormat: 'truetype',
    noHinting: true,
    keepFeatures: features,
    dropTables: ['DSIG', 'BASE', 'STAT', 'gasp'],
    preserveNameIds: [0, 5, 13, 14],
  })
}

function characters(ranges) {
  return ranges
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
    )
    .join('')
}

/** The characters that any face can draw, in its own design or in the other family's (see font-set.ts). */
function coverageSource() {
  const both = (cuts) => {
    const all = (serif) => {
      const [first, ...others] = cuts.filter((cut) => cut.serif === serif).map((cut) => cut.points)
      return [...first].filter((point) => others.every((points) => points.has(point)))
    }
    return [...new Set([...all(true), ...all(false)])].toSorted((one, other) => one - other)
  }
  const listed = (cuts) =>
    both(cuts)
      .reduce(intoRuns, [])
      .map(([first, last]) => (first === last ? hex(first) : `${hex(first)}-${hex(last)}`))
      .join(' ')
      .replaceAll(/(.{1,100})(?: |$)/g, "  '$1',\n")
  return (
    '/** Written by .ci/fonts.mjs: the runs of characters that the typefaces hold, as code points in hexadecimal. */\n' +
    `export const coreCoverage = [\n${listed(held.core)}].join(' ')\n\n` +
    '/** What the full cuts hold, the core included. */\n' +
    `export const fullCoverage = [\n${listed(held.full)}].join(' ')\n`
  )
}

function hex(point) {
  return point.toString(16)
}

function intoRuns(list, point) {
  const last = list.at(-1)
  if (last?.[1] === point - 1) last[1] = point
  else list.push([point, point])
  return list
}
