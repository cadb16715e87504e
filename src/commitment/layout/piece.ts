import type { Box, Segment } from '#commitment/page.ts'

/**
 * What is set in one go and never split over pages: a line of a paragraph, a row of a table, a block of a signature. Boxes
 * are placed across on the page and, downwards, from the top of the piece.
 */
export interface Piece {
  readonly height: number
  readonly boxes: readonly Box[]
  /** Space above and below; of two neighbours the larger counts, and none at the top of a page. */
  readonly above: number
  readonly below: number
  /** Stays on one page with the piece that follows. */
  readonly keep: boolean
  /** Drawn once more on top when this piece opens a page: the head of a table. */
  readonly again?: Piece
  readonly bookmark?: { readonly title: string; readonly level: number; readonly destination?: string }
}

export function piece(height: number, boxes: readonly Box[], more: Partial<Piece> = {}): Piece {
  return { height, boxes, above: 0, below: 0, keep: false, ...more }
}

/** Height of pieces set one under the other, without the space above the first and below the last. */
export function heightOf(pieces: readonly Piece[]): number {
  return pieces.reduce((height, each, index) => height + each.height + gapBefore(pieces, index), 0)
}

/** Sets pieces one under the other as a single one. */
export function together(pieces: readonly Piece[], more: Partial<Piece> = {}): Piece {
  const boxes: Box[] = []
  let y = 0
  for (const [index, each] of pieces.entries()) {
    y += gapBefore(pieces, index)
    boxes.push(...each.boxes.map((box) => moveBox(box, 0, y)))
    y += each.height
  }
  const edges = { above: pieces[0]?.above ?? 0, below: pieces.at(-1)?.below ?? 0 }
  return piece(y, boxes, { ...edges, ...more })
}

/** Pieces in groups no higher than given, filled one after the other; a piece that is higher stands alone. */
export function inGroups(pieces: readonly Piece[], height: number): readonly (readonly Piece[])[] {
  const groups: Piece[][] = []
  for (const each of pieces) {
    const group = groups.at(-1)
    if (group !== undefined && heightOf([...group, each]) <= height) group.push(each)
    else groups.push([each])
  }
  return groups
}

/** The same pieces with other edges: space above the first and below the last, and whether the last stays with what follows. */
export function edged(
  pieces: readonly Piece[],
  edges: { readonly above?: number; readonly below?: number; readonly keep?: boolean },
): readonly Piece[] {
  return pieces.map((each, index) => ({
    ...each,
    ...(index === 0 && edges.above !== undefined ? { above: edges.above } : {}),
    ...(index === pieces.length - 1 && edges.below !== undefined ? { below: edges.below } : {}),
    ...(index === pieces.length - 1 && edges.keep !== undefined ? { keep: edges.keep } : {}),
  }))
}

/** All on one page; the last of them may be followed by a new one. */
export function keptTogether(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.map((each, index) => (index < pieces.length - 1 ? { ...each, keep: true } : each))
}

/** The space between a piece and the one before it in the same column. */
function gapBefore(pieces: readonly Piece[], index: number): number {
  const before = pieces[index - 1]
  const each = pieces[index]
  return before === undefined || each === undefined ? 0 : Math.max(before.below, each.above)
}

/** A box that is drawn once more: who has the document read aloud hears it only once. */
export function asArtifact(box: Box): Box {
  return { ...box, node: null, artifact: 'Layout' }
}

export function moveBox(box: Box, dx: number, dy: number): Box {
  switch (box.kind) {
    case 'text':
    case 'sign':
    case 'link':
    case 'field':
      return { ...box, x: box.x + dx, y: box.y + dy }
    case 'line':
      return { ...box, from: [box.from[0] + dx, box.from[1] + dy], to: [box.to[0] + dx, box.to[1] + dy] }
    case 'shape':
      return { ...box, path: box.path.map((segment) => moveSegment(segment, dx, dy)) }
  }
}

function moveSegment(segment: Segment, dx: number, dy: number): Segment {
  switch (segment[0]) {
    case 'M':
    case 'L':
      return [segment[0], segment[1] + dx, segment[2] + dy]
    case 'C': {
      const [letter, x1, y1, x2, y2, x, y] = segment
      return [letter, x1 + dx, y1 + dy, x2 + dx, y2 + dy, x + dx, y + dy]
    }
    case 'Z':
      return segment
  }
}
