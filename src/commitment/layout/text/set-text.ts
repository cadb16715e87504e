import { type Piece, keptTogether, piece } from '#commitment/layout/piece.ts'
import { baselineShare } from '#commitment/layout/theme.ts'
import type { Box, TextBox } from '#commitment/page.ts'
import { type LineOfUnits, breakLines } from './break-lines.ts'
import type { Span, TextSpan } from './span.ts'
import { type TextTools, type Unit, unitsOf } from './units.ts'

/** The column a text is set in. */
export interface Column {
  readonly x: number
  readonly width: number
  readonly align?: 'left' | 'centre' | 'right'
}

/** Sets spans in lines, one piece per line. */
export function setLines(spans: readonly Span[], column: Column, tools: TextTools): readonly Piece[] {
  const whole = unitsOf(spans, column.width, tools, false)
  const calm = breakLines(whole, column.width)
  if (!isRagged(whole, calm, column.width)) return calm.map((line) => setLine(whole, line, column))
  const units = unitsOf(spans, column.width, tools, true)
  return breakLines(units, column.width).map((line) => setLine(units, line, column))
}

/** Words are hyphenated only where a paragraph without hyphens leaves much of a line empty. */
const calmRest = 0.22

function isRagged(units: readonly Unit[], lines: readonly LineOfUnits[], width: number): boolean {
  return lines.some(
    (line, index) =>
      index < lines.length - 1 && units[line.end]?.join !== 'feed' && width - line.width > calmRest * width,
  )
}

/** Sets a paragraph: never its first or its last line alone on a page. */
export function setParagraph(spans: readonly Span[], column: Column, tools: TextTools): readonly Piece[] {
  return withoutOrphans(setLines(spans, column, tools))
}

/** Lines of one paragraph: neither the first nor the last is left alone on a page, three or fewer stay together. */
export function withoutOrphans(lines: readonly Piece[]): readonly Piece[] {
  if (lines.length <= 3) return keptTogether(lines)
  return lines.map((line, index) => (index === 0 || index === lines.length - 2 ? { ...line, keep: true } : line))
}

/** Width of spans if no line had to end. */
export function widthOf(spans: readonly Span[], tools: TextTools): number {
  const units = unitsOf(spans, Number.POSITIVE_INFINITY, tools, false)
  return units.reduce((width, unit, index) => width + unit.width + (index < units.length - 1 ? spaceAfter(unit) : 0), 0)
}

function setLine(units: readonly Unit[], line: LineOfUnits, column: Column): Piece {
  const inLine = units.slice(line.start, line.end + 1)
  const leading = Math.max(...inLine.map(({ span }) => (span.kind === 'text' ? span.style.leading : span.height + 1)))
  const below = Math.max(0, ...inLine.map(({ span }) => (span.kind === 'text' ? baselineOf(span) : 0)))
  const middle = leading / 2
  const boxes: Box[] = []
  let x = column.x + shift(column, line.width)
  for (const run of runsOf(inLine)) {
    const last = run.at(-1)
    const first = run[0]
    if (first === undefined || last === undefined) continue
    const isLineEnd = last === inLine.at(-1)
    const ends = endOf(last, isLineEnd, line.end === units.length - 1)
    const { span } = first
    if (span.kind === 'text') boxes.push(textBox(span, textOf(run), x, middle + below, ends))
    else boxes.push(...span.draw(x, middle, ends))
    x += run.reduce((width, unit) => width + unit.width + spaceAfter(unit), 0)
  }
  return piece(leading, boxes)
}

function textBox(
  { style, node, artifact }: TextSpan,
  text: string,
  x: number,
  y: number,
  ends: TextBox['ends'],
): TextBox {
  const { size, face, colour } = style
  return { kind: 'text', x, y, size, face, colour, text, ends, node, ...(artifact === undefined ? {} : { artifact }) }
}

function baselineOf({ style }: TextSpan): number {
  return style.size * baselineShare(style.face)
}

/** Neighbours of one span make one run. */
function runsOf(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const runs: Unit[][] = []
  for (const unit of units) {
    const run = runs.at(-1)
    if (run !== undefined && unit.text !== null && run[0]?.span === unit.span) run.push(unit)
    else runs.push([unit])
  }
  return runs
}

function textOf(run: readonly Unit[]): string {
  return run.map(({ text, join }, index) => `${text}${join === 'space' && index < run.length - 1 ? ' ' : ''}`).join('')
}

function endOf(unit: Unit, isLineEnd: boolean, isLastLine: boolean): TextBox['ends'] {
  if (isLineEnd && isLastLine) return 'nothing'
  if (unit.join === 'space' || unit.join === 'feed') return 'space'
  return unit.join === 'hyphen' && isLineEnd ? 'hyphen' : 'nothing'
}

function spaceAfter(unit: Unit): number {
  return unit.join === 'space' ? unit.joinWidth : 0
}

function shift(column: Column, width: number): number {
  switch (column.align ?? 'left') {
    case 'left':
      return 0
    case 'centre':
      return (column.width - width) / 2
    case 'right':
      return column.width - width
  }
}
