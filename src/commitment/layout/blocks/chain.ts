import type { ChainBlock } from '#commitment/chain-block.ts'
import { type Piece, asArtifact, edged, keptTogether, moveBox, piece } from '#commitment/layout/piece.ts'
import { type Setting, inset } from '#commitment/layout/setting.ts'
import type { Growing } from '#commitment/layout/structure.ts'
import { setLines, withoutOrphans } from '#commitment/layout/text/set-text.ts'
import { baselineShare, colours, mm, spaces, styles } from '#commitment/layout/theme.ts'
import type { Box } from '#commitment/page.ts'
import { cardGap, columnPlaces, placeCards, setColumnHeads } from './chain-cards.ts'
import { assumptionDisc, drawLinks } from './chain-links.ts'
import { setHeading } from './heading.ts'

const indent = mm(6)

export interface ChainPlace {
  readonly underHeading: boolean
  /** Height that its first page still has. */
  readonly room: number
}

/**
 * The impact chain as a drawing: columns of cards and the links between them, on as many pages as the cards need, then the
 * assumptions that the links quote. Its caption is set where no heading says it.
 */
export function setChain(block: ChainBlock, parent: Growing, setting: Setting, place: ChainPlace): readonly Piece[] {
  const caption = place.underHeading
    ? []
    : setLines(
        [{ kind: 'text', text: block.caption, style: styles.heading, node: setting.grow(parent, 'P').id }],
        setting,
        setting,
      )
  const captionHeight = caption.length * styles.heading.leading + spaces.block + spaces.afterHeading
  const parts = drawParts(block, parent, setting, place.room - captionHeight)
  return [
    ...edged(keptTogether(caption), { above: spaces.block, below: spaces.afterHeading, keep: true }),
    ...parts,
    ...setAssumptions(block, parent, setting),
  ]
}

function drawParts(block: ChainBlock, parent: Growing, setting: Setting, firstRoom: number): readonly Piece[] {
  const figures: Growing[] = []
  const figure = (part: number): Growing =>
    (figures[part] ??= setting.grow(parent, 'Figure', { alternative: part === 0 ? block.alternative : block.caption }))
  const places = columnPlaces(block.columns.length, setting)
  const heads = setColumnHeads(block.columns, places, figure(0), setting)
  const rooms = { first: firstRoom - heads.height, others: setting.pageHeight - heads.height }
  const parts = placeCards(block.columns, places, rooms, figure, setting)
  const labels = new Map(parts.flat().map(({ id, label }) => [id, label]))
  return parts.map((cards, part) => {
    const look = { figure: figure(part).id, tone: setting.tone, measure: setting.measure }
    const drawn = cards.flatMap((card) => card.piece.boxes.map((box) => moveBox(box, 0, card.y)))
    const numbers = parts.length > 1 ? cards.map((card) => cornerLabel(card, setting)) : []
    const content = [...drawLinks(block.links, cards, labels, look), ...drawn, ...numbers]
    const height = Math.max(0, ...cards.map((card) => card.y + card.height))
    return piece(
      heads.height + height,
      [
        ...(part === 0 ? heads.boxes : heads.boxes.map(asArtifact)),
        ...content.map((box) => moveBox(box, 0, heads.height)),
      ],
      { above: cardGap, below: spaces.block },
    )
  })
}

/** Which card it is, for the links from other pages. */
function cornerLabel(
  card: { x: number; y: number; width: number; height: number; label: string },
  setting: Setting,
): Box {
  const { face } = styles.cardNote
  const size = 5.8
  const x = card.x + card.width - 3 - setting.measure(card.label, face, size)
  const y = card.y + card.height - 3 + (baselineShare(face) - 0.33) * size
  return {
    kind: 'text',
    x,
    y,
    face,
    size,
    colour: colours.grey,
    text: card.label,
    ends: 'nothing',
    node: null,
    artifact: 'Layout',
  }
}

function setAssumptions(block: ChainBlock, parent: Growing, setting: Setting): readonly Piece[] {
  if (block.assumptions.length === 0) return []
  const heading = setHeading(
    { kind: 'heading', number: null, text: block.assumptionsTitle, minor: true },
    parent,
    setting,
  )
  const list = setting.grow(parent, 'L')
  const column = inset(setting, indent)
  const items = block.assumptions.flatMap((assumption, index) => {
    const node = setting.grow(setting.grow(list, 'LI'), 'LBody').id
    const lines = setLines([{ kind: 'text', text: assumption, style: styles.table, node }], column, setting)
    const look = { figure: 0, tone: setting.tone, measure: setting.measure }
    const disc = assumptionDisc(index + 1, [setting.x + 5.6, styles.table.leading / 2], look).map(asArtifact)
    return edged(
      withoutOrphans(lines.map((line, at) => (at === 0 ? { ...line, boxes: [...disc, ...line.boxes] } : line))),
      { above: mm(0.6), below: mm(0.6) },
    )
  })
  return [...heading, ...edged(items, { below: spaces.block })]
}
