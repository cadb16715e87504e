import type { Commitment, Party } from '#commitment/commitment.ts'
import { type Piece, edged, moveBox, piece, together } from './piece.ts'
import type { Setting } from './setting.ts'
import { rule } from './shapes.ts'
import type { Growing } from './structure.ts'
import { missingSpans, signSpan } from './text/inline.ts'
import { setLines } from './text/set-text.ts'
import type { Span } from './text/span.ts'
import { colours, mm, rules, styles } from './theme.ts'

const partyGap = mm(8)
/** The signs of the parties, and what lies above and below each row of them: the widest that fits is taken. */
export const partySpacings = [
  { sign: mm(7.6), row: mm(2.6) },
  { sign: mm(7.6), row: mm(1.2) },
  { sign: mm(6.2), row: mm(0.7) },
  { sign: mm(5.6), row: mm(0.3) },
] as const
export type PartySpacing = (typeof partySpacings)[number]

/** Who takes part, in two columns, each with its sign. */
export function setParties(
  commitment: Commitment,
  { sign, row }: PartySpacing,
  sheet: Growing,
  setting: Setting,
): readonly Piece[] {
  const heading = setting.grow(sheet, 'P')
  const title: readonly Span[] =
    commitment.parties.length === 0
      ? missingSpans(commitment.partiesTitle, styles.missing, heading)
      : [{ kind: 'text', text: commitment.partiesTitle, style: styles.heading, node: heading.id }]
  const lines = together(setLines(title, setting, setting))
  const head = piece(rules.heavy + mm(3) + lines.height, [
    rule(setting.x, 0, setting.width, rules.heavy, colours.ink),
    ...lines.boxes.map((box) => moveBox(box, 0, rules.heavy + mm(3))),
  ])
  const list = setting.grow(sheet, 'L')
  const width = (setting.width - partyGap) / 2
  const rows: Piece[] = []
  for (let index = 0; index < commitment.parties.length; index += 2) {
    const pair = commitment.parties.slice(index, index + 2)
    const set = pair.map((party, side) => {
      const x = setting.x + side * (width + partyGap)
      return setParty(party, sign, list, { ...setting, x, width })
    })
    const height = Math.max(...set.map((each) => each.height))
    const boxes = set.flatMap((each) => each.boxes.map((box) => moveBox(box, 0, (height - each.height) / 2)))
    rows.push(piece(height, boxes, { above: row, below: row }))
  }
  // Dates never stand alone on a second page.
  return [{ ...head, keep: true, below: mm(3.6) }, ...edged(rows, { keep: true })]
}

function setParty(party: Party, sign: number, list: Growing, setting: Setting): Piece {
  const node = setting.grow(setting.grow(list, 'LI'), 'LBody').id
  const indent = sign + mm(3)
  const column = { x: setting.x + indent, width: setting.width - indent }
  const name = together(setLines([{ kind: 'text', text: party.name, style: styles.titleParty, node }], column, setting))
  const height = Math.max(sign, name.height)
  return piece(height, [
    ...signSpan(party.sign, sign, null).draw(setting.x, height / 2, 'nothing'),
    ...name.boxes.map((box) => moveBox(box, 0, (height - name.height) / 2)),
  ])
}
