import type { Section } from '#commitment/commitment.ts'
import type { Box } from '#commitment/page.ts'
import { type Piece, moveBox, piece, together } from './piece.ts'
import type { Setting } from './setting.ts'
import { rectangle } from './shapes.ts'
import type { Growing } from './structure.ts'
import { setLines } from './text/set-text.ts'
import { type Span, space } from './text/span.ts'
import { type TextStyle, colours, mm, styles, toneOf } from './theme.ts'

const columns = 6
const gap = mm(1.6)
const stitch = mm(1.5)
const underStitch = mm(1.3)
const betweenRows = mm(1.4)
const underElements = mm(3.2)
const beforeNumber = 4

/** The contents: the six elements in the first row, a stitch in its tone over each, then everything else without one. */
export function setContents(
  sections: readonly Section[],
  pageOf: (section: string) => number,
  contents: Growing,
  setting: Setting,
): readonly Piece[] {
  const width = (setting.width - gap * (columns - 1)) / columns
  const entries = sections.map((section) => ({ section, item: setting.grow(contents, 'TOCI') }))
  const numberWidth = beforeNumber + Math.max(0, ...sections.map(({ id }) => widthOfNumber(pageOf(id), setting)))
  const rows = [
    ...rowsOf(entries.filter(({ section }) => isElement(section))),
    ...rowsOf(entries.filter(({ section }) => !isElement(section))),
  ]
  return rows.map((row) => {
    const set = row.map(({ section, item }, index) => {
      const x = setting.x + index * (width + gap)
      return setEntry(section, pageOf(section.id), numberWidth, item, { ...setting, x, width })
    })
    const height = Math.max(0, ...set.map((entry) => entry.height))
    return piece(
      height,
      set.flatMap(({ boxes }) => boxes),
      { below: row.some(({ section }) => isElement(section)) ? underElements : betweenRows, keep: true },
    )
  })
}

function isElement(section: Section): boolean {
  return section.element !== null && section.number !== null && /^\d/.test(section.number)
}

function rowsOf<Entry>(entries: readonly Entry[]): readonly (readonly Entry[])[] {
  const rows: (readonly Entry[])[] = []
  for (let index = 0; index < entries.length; index += columns) rows.push(entries.slice(index, index + columns))
  return rows
}

function widthOfNumber(page: number, setting: Setting): number {
  return setting.measure(String(page), styles.contents.face, styles.contents.size)
}

function setEntry(section: Section, page: number, numberWidth: number, item: Growing, setting: Setting): Piece {
  const { x, width } = setting
  const tone = toneOf(section.element)
  const link = setting.grow(setting.grow(item, 'Reference'), 'Link')
  const node = link.id
  const strong: TextStyle = { ...styles.contents, face: 'sansBold', colour: isElement(section) ? tone : colours.ink }
  const spans: readonly Span[] = [
    ...(section.number === null
      ? []
      : [{ kind: 'text', text: section.number, style: strong, node } as const, space(styles.contents)]),
    { kind: 'text', text: section.shortTitle, style: styles.contents, node },
  ]
  const title = together(setLines(spans, { x, width: width - numberWidth }, setting))
  const numberStyle: TextStyle = { ...styles.contents, colour: colours.grey }
  const numberColumn = { x: x + width - numberWidth, width: numberWidth, align: 'right' } as const
  const number = together(
    setLines([{ kind: 'text', text: String(page), style: numberStyle, node }], numberColumn, setting),
  )
  const down = isElement(section) ? stitch + underStitch : 0
  const height = down + Math.max(title.height, number.height)
  const boxes: readonly Box[] = [
    ...(isElement(section) ? [rectangle(x, 0, width, stitch, { fill: tone, stroke: null, strokeWidth: 0 })] : []),
    ...goingOn(title.boxes).map((box) => moveBox(box, 0, down)),
    ...number.boxes.map((box) => moveBox(box, 0, down)),
    { kind: 'link', node, x, y: 0, width, height, destination: section.id, label: section.title },
  ]
  return piece(height, boxes)
}

/** The page number follows the title: a space between them, for those who read the text alone. */
function goingOn(boxes: readonly Box[]): readonly Box[] {
  const last = boxes.findLastIndex(({ kind }) => kind === 'text')
  return boxes.map((box, index) => (index === last && box.kind === 'text' ? { ...box, ends: 'space' } : box))
}
