import type { ChainBlock } from '#commitment/chain-block.ts'
import { type Piece, heightOf, inGroups, moveBox, piece, together } from '#commitment/layout/piece.ts'
import type { Setting } from '#commitment/layout/setting.ts'
import { rectangle, rule } from '#commitment/layout/shapes.ts'
import type { Growing } from '#commitment/layout/structure.ts'
import { signSpan } from '#commitment/layout/text/inline.ts'
import { setLines } from '#commitment/layout/text/set-text.ts'
import { type TextStyle, colours, mm, rules, styles } from '#commitment/layout/theme.ts'
import type { Id } from '#core/id.ts'

const columnGap = 31
export const cardGap = 8
const padding = { x: 6, y: 5 }
const signSize = 13

export type ChainColumn = ChainBlock['columns'][number]
type Card = ChainColumn['cards'][number]

/** A card, or what of it stands on one page, in its place inside the figure. */
export interface PlacedCard {
  readonly id: Id
  readonly column: number
  /** "2.3": which card of which column; shown where links lead to other pages. */
  readonly label: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly piece: Piece
}

export interface ColumnPlace {
  readonly x: number
  readonly width: number
}

/** As many columns of one width side by side, in points. */
export function columnPlaces(count: number, setting: Setting): readonly ColumnPlace[] {
  const width = (setting.width - columnGap * (count - 1)) / Math.max(1, count)
  return Array.from({ length: count }, (_, index) => ({ x: setting.x + index * (width + columnGap), width }))
}

/** The heads of the columns, as high as the highest. */
export function setColumnHeads(
  columns: readonly ChainColumn[],
  places: readonly ColumnPlace[],
  figure: Growing,
  setting: Setting,
): Piece {
  const heads = columns.map((column, index) => {
    const place = places[index] ?? { x: setting.x, width: setting.width }
    const text = (content: string, style: TextStyle): readonly Piece[] =>
      setLines([{ kind: 'text', text: content, style, node: setting.grow(figure, 'P').id }], place, setting)
    const lines = together([...text(column.title, styles.chainHead), ...text(column.hint, styles.cardNote)])
    return {
      boxes: [rule(place.x, 0, place.width, rules.heavy, setting.tone), ...lines.boxes.map(down)],
      height: lines.height,
    }
  })
  const height = Math.max(0, ...heads.map((head) => head.height)) + mm(1.4)
  return piece(
    height + mm(2.4),
    heads.flatMap(({ boxes }) => boxes),
  )
}

function down(box: Parameters<typeof moveBox>[0]) {
  return moveBox(box, 0, mm(1.4))
}

/** A card's pieces: one, or several if it is higher than `room`. */
function setCard(card: Card, place: ColumnPlace, room: number, figure: Growing, setting: Setting): readonly Piece[] {
  const party = card.party === null ? undefined : setting.parties.get(card.party)
  const node = setting.grow(figure, 'P')
  const beside = party === undefined ? 0 : signSize + 4
  const column = { x: place.x + padding.x, width: place.width - 2 * padding.x - beside }
  const text = setLines([{ kind: 'text', text: card.text, style: styles.card, node: node.id }], column, setting)
  const note =
    card.note === null
      ? []
      : setLines(
          [{ kind: 'text', text: card.note, style: styles.cardNote, node: setting.grow(figure, 'P').id }],
          { x: column.x, width: place.width - 2 * padding.x },
          setting,
        ).map((line, index) => (index === 0 ? { ...line, above: 1.5 } : line))
  const groups = inGroups([...text, ...note], Math.max(styles.card.leading, room - 2 * padding.y))
  return groups.map((group, index) => {
    const lines = together(group)
    const height = Math.max(lines.height, party === undefined ? 0 : signSize) + 2 * padding.y
    const frame = rectangle(place.x, 0, place.width, height, {
      fill: colours.paper,
      stroke: colours.contour,
      strokeWidth: rules.head,
      node: figure.id,
    })
    const signNode = party === undefined ? null : setting.grow(node, 'Span', { alternative: party.name }).id
    const sign =
      party === undefined || index > 0
        ? []
        : signSpan(party.sign, signSize, signNode).draw(
            place.x + place.width - padding.x - signSize + 1,
            padding.y - 0.5 + signSize / 2,
            'nothing',
          )
    return piece(height, [frame, ...lines.boxes.map((box) => moveBox(box, 0, padding.y)), ...sign])
  })
}

/** Fills the pages of the figure, each column for itself. `rooms`: height for cards on its first page, and on the others. */
export function placeCards(
  columns: readonly ChainColumn[],
  places: readonly ColumnPlace[],
  rooms: { readonly first: number; readonly others: number },
  figure: (part: number) => Growing,
  setting: Setting,
): readonly (readonly PlacedCard[])[] {
  const parts: PlacedCard[][] = [[]]
  for (const [column, { cards }] of columns.entries()) {
    const place = places[column] ?? { x: setting.x, width: setting.width }
    let part = 0
    let y = 0
    for (const [index, card] of cards.entries()) {
      const room = () => (part === 0 ? rooms.first : rooms.others)
      let pieces = setCard(card, place, rooms.others, figure(part), setting)
      if ((y > 0 || part === 0) && y + heightOf(pieces) > room()) {
        part += 1
        y = 0
        pieces = setCard(card, place, rooms.others, figure(part), setting)
      }
      for (const each of pieces) {
        if (y + each.height > room() && (y > 0 || part === 0)) {
          part += 1
          y = 0
        }
        const placed = { id: card.id, column, label: `${column + 1}.${index + 1}`, ...place, y, height: each.height }
        const cardsOfPart = (parts[part] ??= [])
        cardsOfPart.push({ ...placed, piece: each })
        y += each.height + cardGap
      }
    }
  }
  return parts.map((part) => part ?? [])
}
