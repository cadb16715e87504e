import type { DecisionBlock, Party } from '#commitment/commitment.ts'
import { discSpan } from '#commitment/layout/disc.ts'
import { type Piece, edged, inGroups, moveBox, piece, together } from '#commitment/layout/piece.ts'
import { type Setting, inset } from '#commitment/layout/setting.ts'
import { rule, shape } from '#commitment/layout/shapes.ts'
import type { Growing } from '#commitment/layout/structure.ts'
import { missingSpans, signSpan } from '#commitment/layout/text/inline.ts'
import { setLines, widthOf } from '#commitment/layout/text/set-text.ts'
import { type DrawnSpan, type Span, blank, space } from '#commitment/layout/text/span.ts'
import { colours, mm, rules, spaces, styles } from '#commitment/layout/theme.ts'
import type { Box, Segment } from '#commitment/page.ts'
import { besides } from './terms.ts'

const padding = { top: mm(5), sides: mm(6), bottom: mm(4.5) }
const labelIndent = mm(5)
const labelPadding = mm(1.6)
const columnGap = mm(3)
const discSize = mm(4)
const discIndent = discSize + mm(2)
const signSize = mm(4.8)

/** The only box of the document: the sentence, and who stands how to it. Parted only if it is higher than a page. */
export function setDecision(block: DecisionBlock, parent: Growing, setting: Setting): readonly Piece[] {
  const heading = setting.grow(parent, 'H3').id
  const labelColumn = { x: setting.x + labelIndent + labelPadding, width: setting.width - 2 * labelIndent }
  const labelSpans: readonly Span[] = [{ kind: 'text', text: block.label, style: styles.decisionLabel, node: heading }]
  const label = together(setLines(labelSpans, labelColumn, setting))
  const column = inset(setting, padding.sides, padding.sides)
  const lines = [...sentence(block, parent, column), ...stances(block, parent, column)]
  const frameTop = label.height / 2
  const groups = inGroups(lines, setting.pageHeight - label.height - padding.top - padding.bottom)
  const gap = { from: labelIndent, to: labelIndent + widthOf(labelSpans, setting) + 2 * labelPadding }
  const pieces = groups.map((group, index) => {
    const open = { above: index > 0, below: index < groups.length - 1 }
    const text = together(group)
    const top = index === 0 ? frameTop : 0
    const inside = top + (open.above ? mm(1) : padding.top)
    const height = inside + text.height + (open.below ? mm(1) : padding.bottom)
    const frame = frameOf({ x: setting.x, y: top, width: setting.width, height: height - top }, open, gap)
    const boxes = text.boxes.map((box) => moveBox(box, 0, inside))
    return piece(height, index === 0 ? [frame, ...label.boxes, ...boxes] : [frame, ...boxes])
  })
  const [first, ...others] = edged(pieces, { above: spaces.block, below: spaces.block })
  return first === undefined ? [] : [{ ...first, bookmark: { title: block.label, level: 2 } }, ...others]
}

function sentence(block: DecisionBlock, parent: Growing, setting: Setting): readonly Piece[] {
  const node = setting.grow(parent, 'P')
  if (block.text === null) return setLines(missingSpans(block.missing, styles.missing, node), setting, setting)
  return setLines([{ kind: 'text', text: block.text, style: styles.decision, node: node.id }], setting, setting)
}

function stances(block: DecisionBlock, parent: Growing, setting: Setting): readonly Piece[] {
  if (block.stances.length === 0) return []
  const list = setting.grow(parent, 'L')
  const rows = block.stances.map((stance) => {
    const item = setting.grow(list, 'LI')
    const label = setting.grow(item, 'Lbl').id
    const parties = setting.grow(setting.grow(item, 'LBody'), 'L')
    return {
      disc: discSpan(stance.kind, discSize),
      label: [{ kind: 'text', text: stance.label, style: styles.stance, node: label }] satisfies readonly Span[],
      parties: stance.parties.flatMap((id) => partySpans(setting.parties.get(id), parties, setting)),
    }
  })
  const widest = Math.max(...rows.map(({ label }) => widthOf(label, setting)))
  const labelWidth = Math.min(widest + 0.5, setting.width * 0.4 - discIndent)
  const pieces = rows.flatMap(({ disc, label, parties }) => {
    const [head, ...more] = setLines(label, { x: setting.x + discIndent, width: labelWidth }, setting)
    const left = head === undefined ? [] : [withDisc(head, disc, setting.x), ...more]
    const lines = setLines(parties, inset(setting, discIndent + labelWidth + columnGap), setting)
    const right = lines.map((line) => ({ ...line, below: mm(0.6) }))
    return edged(besides(left, right, setting.pageHeight), { above: mm(1.3), below: mm(1.3) })
  })
  const line = piece(rules.hair, [rule(setting.x, 0, setting.width, rules.hair, colours.rule)], {
    above: mm(4),
    below: mm(3),
  })
  return [{ ...line, keep: true }, ...pieces]
}

/** The disc stands before the first line of its label; further lines begin below the words. */
function withDisc(line: Piece, disc: DrawnSpan, x: number): Piece {
  return { ...line, boxes: [...disc.draw(x, line.height / 2, 'nothing'), ...line.boxes] }
}

function partySpans(party: Party | undefined, list: Growing, setting: Setting): readonly Span[] {
  if (party === undefined) return []
  const node = setting.grow(setting.grow(list, 'LI'), 'LBody').id
  return [
    signSpan(party.sign, signSize, null),
    blank(mm(1.2)),
    { kind: 'text', text: party.shortName, style: styles.party, node },
    blank(mm(2.5)),
    space(styles.party),
  ]
}

interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The frame with its gap for the label; open where the box goes on on another page. */
function frameOf(
  { x, y, width, height }: Rectangle,
  open: { readonly above: boolean; readonly below: boolean },
  gap: { readonly from: number; readonly to: number },
): Box {
  const half = rules.frame / 2
  const [left, right, top, bottom] = [x + half, x + width - half, y, y + height - half]
  const start: readonly Segment[] = open.above
    ? [['M', right, top]]
    : [
        ['M', x + gap.to, top],
        ['L', right, top],
      ]
  const middle: readonly Segment[] = open.below
    ? [
        ['L', right, y + height],
        ['M', left, y + height],
      ]
    : [
        ['L', right, bottom],
        ['L', left, bottom],
      ]
  const end: readonly Segment[] = open.above
    ? [['L', left, top]]
    : [
        ['L', left, top],
        ['L', x + gap.from, top],
      ]
  return shape([...start, ...middle, ...end], { fill: null, stroke: colours.ink, strokeWidth: rules.frame })
}
