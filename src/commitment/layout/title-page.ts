import type { Commitment, RichTerm } from '#commitment/commitment.ts'
import type { Box } from '#commitment/page.ts'
import { setContents } from './contents.ts'
import { columnOf } from './furniture.ts'
import { type Area, type Filled, pour } from './flow.ts'
import { type Piece, edged, heightOf, moveBox, piece, together } from './piece.ts'
import type { Setting } from './setting.ts'
import { rectangle } from './shapes.ts'
import type { Growing } from './structure.ts'
import { inlineSpans } from './text/inline.ts'
import { setLines, widthOf } from './text/set-text.ts'
import { type Span, space } from './text/span.ts'
import { setTitle } from './title.ts'
import { type PartySpacing, partySpacings, setParties } from './title-parties.ts'
import { type TextStyle, colours, mm, portrait, styles, missionStyles, titleSizes } from './theme.ts'

const top = mm(24)
const missionWidth = mm(148)
/** Between the mission and the parties. */
const leastFree = mm(8)
/** Between the dates, at least. */
const dateGap = mm(5)

/**
 * The title page: contents, kind of document, title, mission; at its foot the parties and the dates. Many parties stand
 * closer to each other; only what does not fit on one page even so goes on on a second.
 */
export function setTitlePage(
  commitment: Commitment,
  pageOf: (section: string) => number,
  sheet: Growing,
  setting: Setting,
): readonly Filled[] {
  const { bottom } = columnOf(portrait)
  const area: Area = { top, bottom, start: top }
  const before = sheet.children.length
  const set = (spacing: PartySpacing) => {
    sheet.children.splice(before)
    return setParts(commitment, pageOf, spacing, sheet, setting)
  }
  for (const spacing of partySpacings) {
    const { uppers, lower } = set(spacing)
    const free = (upper: readonly Piece[]) => bottom - top - heightOf(upper) - heightOf(lower)
    const upper = uppers.find((each) => free(each) >= leastFree)
    if (upper === undefined) continue
    const kept = upper.map((each) => ({ ...each, keep: true }))
    return pour([...kept, ...edged(lower, { above: free(upper) })], { ...area, bottom: bottom + 1 })
  }
  const { uppers, lower } = set(partySpacings[0])
  const loose = (uppers.at(-1) ?? []).map((each) => ({ ...each, keep: false }))
  return pour([...loose, ...edged(lower, { above: leastFree })], area)
}

/** What stands at the head of the page, for each size of the mission, and at its foot. */
function setParts(
  commitment: Commitment,
  pageOf: (section: string) => number,
  spacing: PartySpacing,
  sheet: Growing,
  setting: Setting,
) {
  const kind = setKind(commitment, sheet, setting)
  const title = setTitle(commitment.title, titleSizes, sheet, setting)
  const missions = setMission(commitment, sheet, setting)
  const parties = setParties(commitment, spacing, sheet, setting)
  const dates = setDates(commitment.dates, sheet, setting)
  const contents = setContents(
    commitment.sections,
    pageOf,
    setting.grow(sheet, 'TOC', { alternative: commitment.contentsTitle }),
    setting,
  )
  return {
    uppers: missions.map((mission) => [...contents, kind, ...title, ...mission]),
    lower: [...parties, ...dates],
  }
}

function setKind(commitment: Commitment, sheet: Growing, setting: Setting): Piece {
  const node = setting.grow(sheet, 'P').id
  const spans: readonly Span[] = [
    { kind: 'text', text: commitment.kindOfDocument, style: styles.kind, node },
    space(styles.kind),
  ]
  const { status, statusWord } = commitment.edition
  const lines = setLines(spans, setting, setting)
  const draft = status === 'draft' || status === 'review'
  const word = draft ? statusFrame(statusWord, node, setting) : null
  const line = together(lines)
  const end = Math.min(widthOf(spans, setting), setting.width) + mm(3)
  const boxes = word === null ? [] : word.boxes.map((box) => moveBox(box, end, line.height - styles.kind.leading))
  const said = word === null ? line.boxes : line.boxes.map(spaced)
  return { ...line, boxes: [...said, ...boxes], above: mm(12), below: mm(3) }
}

/** Read aloud or copied, the state is a word of its own. */
function spaced(box: Box): Box {
  return box.kind === 'text' ? { ...box, ends: 'space' } : box
}

/** The state of the document, framed, as long as nobody may sign it. */
function statusFrame(word: string, node: number, setting: Setting): Piece {
  const style: TextStyle = { ...styles.kind, colour: colours.warn }
  const padding = mm(2.4)
  const spans: readonly Span[] = [{ kind: 'text', text: word, style, node }]
  const width = widthOf(spans, setting) + 2 * padding
  const column = { x: setting.x + padding, width }
  const paint = { fill: null, stroke: colours.warn, strokeWidth: 0.8 }
  const frame = rectangle(setting.x, -mm(0.3), width, style.leading + mm(0.6), paint)
  return piece(style.leading, [frame, ...together(setLines(spans, column, setting)).boxes])
}

/** The mission in each size, the largest first. */
function setMission(commitment: Commitment, sheet: Growing, setting: Setting): readonly (readonly Piece[])[] {
  const { mission } = commitment
  if (mission === null) return [[]]
  const node = setting.grow(sheet, 'P').id
  const column = { x: setting.x, width: Math.min(missionWidth, setting.width) }
  return missionStyles.map((style) => setLines([{ kind: 'text', text: mission, style, node }], column, setting))
}

/** Terms in a row, the first at the left edge and the last at the right if they fit so, otherwise in columns of one width. */
function setDates(dates: readonly RichTerm[], sheet: Growing, setting: Setting): readonly Piece[] {
  if (dates.length === 0) return []
  const terms = dates.map((term) => dateSpans(term, sheet, setting))
  const natural = terms.map(({ label, text }) => Math.max(widthOf(label, setting), widthOf(text, setting)) + 0.5)
  const free = setting.width - natural.reduce((sum, each) => sum + each, 0)
  const fits = free >= dateGap * (terms.length - 1)
  const gap = fits ? free / Math.max(1, terms.length - 1) : dateGap
  const equal = (setting.width + dateGap) / terms.length - dateGap
  let x = setting.x
  const set = terms.map(({ label, text }, index) => {
    const column = { x, width: fits ? (natural[index] ?? 0) : equal }
    x += column.width + gap
    return together([...setLines(label, column, setting), ...setLines(text, column, setting)])
  })
  const height = Math.max(...set.map((each) => each.height))
  return [
    piece(
      height,
      set.flatMap(({ boxes }) => boxes),
      { above: mm(9) },
    ),
  ]
}

function dateSpans(
  term: RichTerm,
  sheet: Growing,
  setting: Setting,
): { label: readonly Span[]; text: readonly Span[] } {
  const item = setting.grow(sheet, 'P').id
  const style: TextStyle = { ...styles.date, face: 'sans', colour: colours.grey }
  return {
    label: [{ kind: 'text', text: term.label, style, node: item }],
    text: inlineSpans(term.text, styles.date, setting.grow(sheet, 'P'), setting),
  }
}
