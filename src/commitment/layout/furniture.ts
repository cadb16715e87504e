import type { Box, Measure, TextBox } from '#commitment/page.ts'
import { rule } from './shapes.ts'
import { type Paper, type TextStyle, baselineShare, colours, mm, rules, styles } from './theme.ts'

const gap = mm(1.6)
const footRise = mm(12)
const lineHeight = styles.running.leading

/** Where the column of a page begins and ends under its running head. */
export function columnOf(paper: Paper): { readonly top: number; readonly bottom: number } {
  const head = lineHeight + gap + rules.hair + mm(paper.width > paper.height ? 6 : 9)
  return { top: paper.top + head, bottom: paper.height - paper.bottom }
}

/** The running head: the document at the left, the sections of the page at the right. */
export function runningHead(paper: Paper, left: string, right: string, measure: Measure): readonly Box[] {
  const width = paper.width - paper.left - paper.right
  const rightText = shortened(right, styles.running, width * 0.6, measure)
  const leftWidth = width - widthOf(rightText, styles.running, measure) - mm(6)
  return [
    runningText(shortened(left, styles.running, leftWidth, measure), styles.running, paper.left, paper.top, 'Header'),
    atRight(rightText, styles.running, paper, paper.top, 'Header', measure),
    { ...rule(paper.left, paper.top + lineHeight + gap, width, rules.hair, colours.rule), artifact: 'Header' },
  ]
}

/** What the foot of each page says. */
export interface FootWords {
  /** Which text this is, and in what state. */
  readonly parts: readonly string[]
  /** 'Seite {page} von {pages}' */
  readonly pageOf: string
}

/** The foot: which text this is, and the page of the pages, both counted from 1. */
export function foot(
  paper: Paper,
  { parts, pageOf }: FootWords,
  { page, pages }: { readonly page: number; readonly pages: number },
  measure: Measure,
): readonly Box[] {
  const top = paper.height - footRise - lineHeight
  const width = paper.width - paper.left - paper.right
  const number = pageOf.replace('{page}', String(page)).replace('{pages}', String(pages))
  const leftWidth = width - widthOf(number, styles.runningStrong, measure) - mm(6)
  const text = shortened(parts.join(' · '), styles.running, leftWidth, measure)
  return [
    { ...rule(paper.left, top - gap - rules.hair, width, rules.hair, colours.rule), artifact: 'Footer' },
    runningText(text, styles.running, paper.left, top, 'Footer'),
    atRight(number, styles.runningStrong, paper, top, 'Footer', measure),
  ]
}

/** A line at the head or the foot of a page, beginning at x. */
export function runningText(
  text: string,
  { face, size, leading, colour }: TextStyle,
  x: number,
  top: number,
  artifact: 'Header' | 'Footer',
): TextBox {
  const y = top + leading / 2 + size * baselineShare(face)
  return { kind: 'text', x, y, face, size, colour, text, ends: 'nothing', node: null, artifact }
}

function atRight(
  text: string,
  style: TextStyle,
  paper: Paper,
  top: number,
  artifact: 'Header' | 'Footer',
  measure: Measure,
): TextBox {
  return runningText(text, style, paper.width - paper.right - widthOf(text, style, measure), top, artifact)
}

function widthOf(text: string, style: TextStyle, measure: Measure): number {
  return measure(text, style.face, style.size)
}

/** A text cut at a word so that it fits: only for what stands in full elsewhere. */
export function shortened(text: string, style: TextStyle, width: number, measure: Measure): string {
  if (widthOf(text, style, measure) <= width) return text
  const words = text.split(/\s+/)
  while (words.length > 1) {
    words.pop()
    const cut = `${words.join(' ')} …`
    if (widthOf(cut, style, measure) <= width) return cut
  }
  const letters = Array.from(words[0] ?? '')
  while (letters.length > 0 && widthOf(`${letters.join('')}…`, style, measure) > width) letters.pop()
  return `${letters.join('')}…`
}
