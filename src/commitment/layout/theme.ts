import type { Face, Hex } from '#commitment/page.ts'
import { type ElementId, elementNumber } from '#core/method/index.ts'

// Every size and colour of the document on paper. Lengths are points.

/** Millimetres in points. */
export function mm(millimetres: number): number {
  return (millimetres * 72) / 25.4
}

export interface Paper {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The wide margin is the one that is bound; a landscape page is bound at its head. */
export const portrait: Paper = {
  width: 595.28,
  height: 841.89,
  left: mm(28),
  right: mm(20),
  top: mm(20),
  bottom: mm(24),
}
export const landscape: Paper = {
  width: 841.89,
  height: 595.28,
  left: mm(20),
  right: mm(20),
  top: mm(25),
  bottom: mm(21),
}

export const colours = {
  ink: '#18212f',
  ink2: '#434c5b',
  grey: '#565c66',
  rule: '#c2bdb2',
  contour: '#827c6e',
  paper: '#ffffff',
  ok: '#17604f',
  warn: '#774600',
} as const satisfies Record<string, Hex>

const tones: readonly Hex[] = ['#22468d', '#00616e', '#673682', '#446427', '#7e441d', '#871c47']

/** The tone of an element; ink for what belongs to none. */
export function toneOf(element: ElementId | null): Hex {
  return element === null ? colours.ink : (tones[elementNumber(element) - 1] ?? colours.ink)
}

export interface TextStyle {
  readonly face: Face
  readonly size: number
  /** From baseline to baseline. */
  readonly leading: number
  readonly colour: Hex
  /** Whether words may be hyphenated. Titles, heads and the sentence of a decision are not, unless a word is wider than its line. */
  readonly hyphens: boolean
}

function style(face: Face, size: number, leading: number, colour: Hex = colours.ink, hyphens = true): TextStyle {
  return { face, size, leading, colour, hyphens }
}

export const styles = {
  body: style('serif', 10.5, 15.3),
  question: style('serifItalic', 11.5, 16.8, colours.grey),
  sectionTitle: style('display', 23, 25.8, colours.ink, false),
  heading: style('sansSemibold', 10.5, 13.7, colours.ink, false),
  minorHeading: style('sansSemibold', 9.2, 12.1, colours.ink, false),
  decision: style('serifSemibold', 14.5, 19.4, colours.ink, false),
  decisionLabel: style('sansBold', 8.5, 12.5, colours.ink, false),
  stance: style('sansSemibold', 9.2, 14.6, colours.ink, false),
  party: style('sans', 9.2, 13.6, colours.ink, false),
  table: style('sans', 9.2, 12.1),
  tableHead: style('sansSemibold', 9.2, 12.1, colours.ink, false),
  note: style('sans', 9.2, 12.9, colours.grey),
  small: style('sans', 8.2, 10.7, colours.grey),
  legend: style('sans', 8.5, 12.5, colours.grey, false),
  quote: style('serifItalic', 10.5, 15.3),
  missing: style('sans', 9.8, 13.7, colours.warn),
  running: style('sans', 8, 10.4, colours.grey, false),
  runningStrong: style('sansSemibold', 8, 10.4, colours.ink, false),
  signatory: style('sansSemibold', 9.8, 12.3),
  contents: style('sans', 7.6, 9.5),
  kind: style('sansSemibold', 11, 14.3, colours.ink, false),
  titleParty: style('sans', 10, 12.5),
  date: style('sansSemibold', 9.2, 12.9),
  card: style('sans', 8.6, 10.9),
  cardNote: style('sans', 7.6, 9.6, colours.grey),
  chainHead: style('sansSemibold', 9.2, 11.6),
} as const satisfies Record<string, TextStyle>

/** Sizes of the title on the first page, the largest that takes at most three lines is taken. */
export const titleSizes = [44, 38, 32, 27, 23] as const

export function titleStyle(size: number, face: Face): TextStyle {
  return style(face, size, size * 1.06, colours.ink, false)
}

/** The mission on the first page: smaller where it is long and many take part. */
export const missionStyles: readonly TextStyle[] = [
  style('serif', 19, 25.5, colours.ink, false),
  style('serif', 15.5, 21.5, colours.ink, false),
  style('serif', 12.5, 17.5, colours.ink, false),
]

/** The number of a chapter, in the margin. */
export const numeral = { face: 'display', size: 38, distance: mm(4.5), rise: mm(1.5) } as const

export const rules = { heavy: 1.4, frame: 0.9, writing: 0.6, head: 0.5, hair: 0.35 } as const

export const spaces = {
  paragraph: mm(3),
  beforeHeading: mm(6.5),
  afterHeading: mm(2),
  beforeMinor: mm(4.5),
  afterMinor: mm(1.2),
  block: mm(5),
  betweenSections: mm(17),
} as const

/** How far below the middle of its line a text has its baseline, as a share of its size (from the faces' ascent and descent). */
export function baselineShare(face: Face): number {
  switch (face) {
    case 'serif':
    case 'serifItalic':
    case 'serifSemibold':
    case 'display':
      return 0.35
    case 'sans':
    case 'sansSemibold':
    case 'sansBold':
      return 0.337
  }
}
