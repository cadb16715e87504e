import type { SignatureBlock } from '#commitment/signature-block.ts'
import { type Piece, edged, inGroups, moveBox, piece, together } from '#commitment/layout/piece.ts'
import type { Setting } from '#commitment/layout/setting.ts'
import { dashedRule, rule } from '#commitment/layout/shapes.ts'
import type { Growing } from '#commitment/layout/structure.ts'
import { signSpan } from '#commitment/layout/text/inline.ts'
import { setLines, widthOf } from '#commitment/layout/text/set-text.ts'
import { type Span, blank, space } from '#commitment/layout/text/span.ts'
import { type TextStyle, colours, mm, rules, spaces, styles } from '#commitment/layout/theme.ts'

const columnGap = mm(11)
const signSize = mm(6.4)
const signGap = mm(2.4)
const room = { place: mm(10), signature: mm(13), name: mm(8) }
const afterRule = mm(0.9)
const between = mm(7)
const strongStyle: TextStyle = { ...styles.small, face: 'sansSemibold', colour: colours.ink }

/** Signature blocks in two columns, each pair in one piece, so that none is ever split over pages. */
export function setSignatures(blocks: readonly SignatureBlock[], parent: Growing, setting: Setting): readonly Piece[] {
  const width = (setting.width - columnGap) / 2
  const columns = [setting.x, setting.x + width + columnGap].map((x) => ({ ...setting, x, width }))
  const pairs: Piece[] = []
  for (let index = 0; index < blocks.length; index += columns.length) {
    const set = columns.flatMap((column, side) => {
      const block = blocks[index + side]
      return block === undefined ? [] : [setSignature(block, parent, column)]
    })
    const row = alignedNames(set).map((pieces) => inGroups(pieces, setting.pageHeight))
    const parts = Math.max(...row.map((groups) => groups.length))
    for (let part = 0; part < parts; part += 1)
      pairs.push(sideBySide(row.map((groups) => together(groups[part] ?? []))))
  }
  return edged(pairs, { above: spaces.block })
}

/** Names of one and of two lines beside one another: the lines to write on stay level. */
function alignedNames(blocks: readonly (readonly Piece[])[]): readonly (readonly Piece[])[] {
  const height = Math.max(...blocks.map(([name]) => name?.height ?? 0))
  return blocks.map(([name, ...others]) => (name === undefined ? others : [{ ...name, height }, ...others]))
}

function sideBySide(pieces: readonly Piece[]): Piece {
  const height = Math.max(...pieces.map((each) => each.height))
  return piece(
    height,
    pieces.flatMap((each) => each.boxes),
    { below: between },
  )
}

function setSignature(block: SignatureBlock, parent: Growing, setting: Setting): readonly Piece[] {
  const text = (content: string, style: TextStyle): readonly Piece[] =>
    setLines([{ kind: 'text', text: content, style, node: setting.grow(parent, 'P').id }], setting, setting)
  return [
    setName(block, parent, setting),
    writingLine(
      room.place,
      spansOf([small(block.placeAndDate)], parent, setting),
      spansOf([small(block.seal)], parent, setting),
      setting,
    ),
    ...block.lines.flatMap((line) => setSigner(line, block.signature, parent, setting)),
    ...edged(
      block.notes.flatMap((note) => text(note, { ...styles.small, colour: colours.ink })),
      { above: mm(0.6) },
    ),
  ]
}

function setName(block: SignatureBlock, parent: Growing, setting: Setting): Piece {
  const indent = signSize + signGap
  const column = { x: setting.x + indent, width: setting.width - indent }
  const spans: readonly Span[] = [
    { kind: 'text', text: block.name, style: styles.signatory, node: setting.grow(parent, 'H3').id },
  ]
  const represented: readonly Piece[] =
    block.representedBy === null
      ? []
      : setLines(
          [{ kind: 'text', text: block.representedBy, style: styles.small, node: setting.grow(parent, 'P').id }],
          column,
          setting,
        )
  const lines = together([...setLines(spans, column, setting), ...represented])
  const height = Math.max(mm(8), lines.height)
  const sign = setting.parties.get(block.party)?.sign
  const first = Math.min(height, Math.max(signSize, lines.height))
  return piece(height, [
    ...(sign === undefined ? [] : signSpan(sign, signSize, null).draw(setting.x, first / 2, 'nothing')),
    ...lines.boxes.map((box) => moveBox(box, 0, (first - lines.height) / 2)),
  ])
}

/** Who signs: the printed name and function under the line, or a second line for them. */
function setSigner(
  line: SignatureBlock['lines'][number],
  signature: string,
  parent: Growing,
  setting: Setting,
): readonly Piece[] {
  const said = (...words: readonly Words[]) => spansOf(words, parent, setting)
  if (line.name === null) {
    return [
      writingLine(room.signature, said(small(signature)), [], setting),
      writingLine(room.name, said(small(line.role)), [], setting, true),
    ]
  }
  const name = { text: line.name, style: strongStyle }
  if (line.role === '') return [writingLine(room.signature, said(name), said(small(signature)), setting)]
  const width = [name, small(line.role), small(signature)].reduce(
    (sum, words) => sum + wordsWidth(words, setting),
    mm(6),
  )
  if (width <= setting.width) {
    return [writingLine(room.signature, said(name, small(line.role)), said(small(signature)), setting)]
  }
  // Said in this order, so that the function is heard with its name, not after the word for the line.
  const [who, role, sign] = [said(name), said(small(line.role)), said(small(signature))]
  return [writingLine(room.signature, who, sign, setting), ...setLines(role, setting, setting)]
}

interface Words {
  readonly text: string
  readonly style: TextStyle
}

function wordsWidth({ text, style }: Words, setting: Setting): number {
  return setting.measure(text, style.face, style.size)
}

function small(text: string): Words {
  return { text, style: styles.small }
}

/** Room to write, a rule, and what is printed under it: at the left, and at the right where it fits. */
function writingLine(
  height: number,
  left: readonly Span[],
  right: readonly Span[],
  setting: Setting,
  dashed = false,
): Piece {
  const rightWidth = right.length === 0 ? 0 : Math.min(widthOf(right, setting), setting.width / 2)
  const column = { x: setting.x, width: setting.width - (rightWidth === 0 ? 0 : rightWidth + mm(4)) }
  const label = together(setLines(left, column, setting))
  const beside = together(
    setLines(right, { x: setting.x + setting.width - rightWidth, width: rightWidth + 0.1 }, setting),
  )
  const line = dashed
    ? dashedRule(setting.x, height, setting.width, rules.head, colours.contour)
    : rule(setting.x, height, setting.width, rules.writing, colours.ink)
  const under = height + rules.writing + afterRule
  const boxes = [...label.boxes, ...beside.boxes].map((box) => moveBox(box, 0, under))
  return piece(under + Math.max(label.height, beside.height), [line, ...boxes])
}

function spansOf(words: readonly Words[], parent: Growing, setting: Setting): readonly Span[] {
  if (words.length === 0) return []
  const node = setting.grow(parent, 'P').id
  return words.flatMap(({ text, style }, index): readonly Span[] => [
    ...(index === 0 ? [] : [space(style), blank(mm(0.8))]),
    { kind: 'text', text, style, node },
  ])
}
