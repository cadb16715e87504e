import { isAddress } from '#commitment/address.ts'
import type { Hyphenate } from '#commitment/hyphenation.ts'
import type { Measure } from '#commitment/page.ts'
import type { TextStyle } from '#commitment/layout/theme.ts'
import type { Span } from './span.ts'

/**
 * How a unit goes on to the next: glued; with a space; where a hyphen is set if the line ends there; where a line may end
 * and nothing is set; inside a word that is wider than its line; at a line feed.
 */
export type Join = 'glue' | 'space' | 'hyphen' | 'cut' | 'force' | 'feed'

/** The smallest part of a text that no line can end in. `text` is null for what is drawn. */
export interface Unit {
  readonly span: Span
  readonly text: string | null
  readonly width: number
  /** Width of the space or of the hyphen that `join` stands for. */
  readonly joinWidth: number
  readonly join: Join
}

export interface TextTools {
  readonly measure: Measure
  readonly hyphenate: Hyphenate
}

const lineFeed = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/
/** A day and its month, a number and what it counts, the letters of an abbreviation (e. V.) are one word with its space. */
const tokens =
  /\r\n|[\n\r\v\f\u0085\u2028\u2029]|[^\S\n\r\v\f\u0085\u2028\u2029\u00A0\u202F\u2007\uFEFF]+|(?:[(„‘“]?(?:\d{1,2}\.? (?=\p{L})|\p{L}\. (?=\p{L}\.)|§ (?=\d)))*(?:\S|[\u00A0\u202F\u2007\uFEFF])+/gu

/**
 * Spans as units; `width` is that of the line, so that words wider than it can be taken apart. Others are hyphenated if
 * `hyphens` is true and their style allows it.
 */
export function unitsOf(spans: readonly Span[], width: number, tools: TextTools, hyphens: boolean): readonly Unit[] {
  const units: Unit[] = []
  const join = (kind: 'space' | 'feed', joinWidth: number) => {
    const last = units.at(-1)
    if (last !== undefined && last.join !== 'feed') units[units.length - 1] = { ...last, join: kind, joinWidth }
  }
  for (const span of spans) {
    if (span.kind === 'drawn') {
      units.push({ span, text: null, width: span.width, joinWidth: 0, join: 'glue' })
      continue
    }
    const { face, size } = span.style
    const found = (span.text.match(tokens) ?? []).flatMap((token) =>
      /\S /.test(token) && tools.measure(token, face, size) > width ? token.split(/( )/) : [token],
    )
    for (const token of found) {
      if (lineFeed.test(token)) join('feed', 0)
      else if (isSpace(token)) join('space', tools.measure(' ', face, size))
      else {
        const parts = partsOf(token, span.style, width, tools, hyphens)
        let rest = tools.measure(token, face, size)
        for (const [index, { text, join: kind }] of parts.entries()) {
          // The last part takes the rest: kerning between parts counts once, and a whole word has its true width.
          const partWidth = index === parts.length - 1 ? rest : tools.measure(text, face, size)
          const joinWidth = kind === 'hyphen' ? tools.measure('-', face, size) : 0
          units.push({ span, text, width: partWidth, joinWidth, join: kind })
          rest -= partWidth
        }
      }
    }
  }
  return loosened(units, width)
}

/** What hangs together but is wider than its line (a sign and a long name, words set without a space) may be parted. */
function loosened(units: readonly Unit[], width: number): readonly Unit[] {
  const loose: Unit[] = []
  let chain: Unit[] = []
  for (const [index, unit] of units.entries()) {
    chain.push(unit)
    if (unit.join === 'glue' && index < units.length - 1) continue
    const tooWide = chain.reduce((sum, each) => sum + each.width, 0) + hyphenOf(unit) > width
    loose.push(
      ...(tooWide ? chain.map((each): Unit => (each.join === 'glue' ? { ...each, join: 'force' } : each)) : chain),
    )
    chain = []
  }
  return loose
}

function hyphenOf(unit: Unit): number {
  return unit.join === 'hyphen' ? unit.joinWidth : 0
}

function isSpace(token: string): boolean {
  return /^[^\S\u00A0\u202F\u2007\uFEFF]/u.test(token)
}

interface Part {
  readonly text: string
  readonly join: Join
}

function partsOf(word: string, style: TextStyle, width: number, tools: TextTools, hyphens: boolean): readonly Part[] {
  const wide = (text: string) => tools.measure(text, style.face, style.size) > width
  const hyphenate = (hyphens && style.hyphens) || wide(word)
  if (!hyphenate && !mayBeCut.test(word)) return [{ text: word, join: 'glue' }]
  const cuts = isAddress(word) ? addressCuts(word) : compoundCuts(word)
  const parts = cuts.flatMap((cut): readonly Part[] =>
    hyphenate && !isAddress(word) ? joined(tools.hyphenate(cut), 'hyphen', 'cut') : [{ text: cut, join: 'cut' }],
  )
  const narrow = parts.flatMap((part): readonly Part[] =>
    wide(part.text) ? joined(graphemes(part.text), 'force', part.join) : [part],
  )
  return narrow.map((part, index) => (index === narrow.length - 1 ? { ...part, join: 'glue' } : part))
}

function joined(texts: readonly string[], between: Join, last: Join): readonly Part[] {
  return texts.map((text, index) => ({ text, join: index === texts.length - 1 ? last : between }))
}

const mayBeCut = /[-‐–—/@.]./u

/** After a hyphen, dash or slash that has letters or digits enough on both sides. */
function compoundCuts(word: string): readonly string[] {
  return word.split(/(?<=[\p{L}\p{N}]{2}[-‐–—/])(?=[„“"‘(]?[\p{L}\p{N}]{2})/u)
}

/** After the signs that part an address. */
function addressCuts(word: string): readonly string[] {
  return word.split(/(?<=[/@.\-_?&=#])(?=[\p{L}\p{N}])/u)
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

function graphemes(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}
