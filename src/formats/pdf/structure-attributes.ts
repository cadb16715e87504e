import type { Box, Layout, Page, StructureNode } from '#commitment/page.ts'
import type { Content } from './draw-pages.ts'
import { decimal, textString } from './pdf-syntax.ts'

/** Name of a head cell, by which other cells refer to it; the names sort as the numbers do. */
export function headId(node: number): string {
  return textString(`head-${node.toString().padStart(8, '0')}`)
}

/** What the attributes of nodes are read from. */
export interface Drawn {
  readonly layout: Layout
  readonly contents: readonly Content[]
  /** The first text of each node. */
  readonly texts: ReadonlyMap<number, string>
}

/** The first text of each node that has one of its own. */
export function textsByNode({ pages }: Layout): ReadonlyMap<number, string> {
  const texts = new Map<number, string>()
  for (const box of pages.flatMap(({ boxes }) => boxes)) {
    if (box.kind === 'text' && box.node !== null && !texts.has(box.node)) texts.set(box.node, box.text)
  }
  return texts
}

/** The attributes that a role calls for, as PDF writes them, or null. */
export function attributesOf(node: StructureNode, drawn: Drawn): string | null {
  const heads = node.heads?.length ? ` /Headers [${node.heads.map(headId).join(' ')}]` : ''
  switch (node.role) {
    case 'TH':
      return `<</O /Table /Scope /${node.scope ?? 'Column'}${heads}>>`
    case 'TD':
      return heads === '' ? null : `<</O /Table${heads}>>`
    case 'L':
      return `<</O /List /ListNumbering /${numberingOf(node, drawn)}>>`
    case 'Figure':
      return figureAttributes(node, drawn)
    case 'Document':
    case 'Sect':
    case 'H1':
    case 'H2':
    case 'H3':
    case 'H4':
    case 'P':
    case 'LI':
    case 'Lbl':
    case 'LBody':
    case 'Table':
    case 'THead':
    case 'TBody':
    case 'TR':
    case 'Caption':
    case 'BlockQuote':
    case 'TOC':
    case 'TOCI':
    case 'Reference':
    case 'Link':
    case 'Form':
    case 'Span':
      return null
  }
}

/** How the labels of a list count, seen from its first one. */
function numberingOf(list: StructureNode, { texts }: Drawn): string {
  const label = list.children[0]?.children.find(({ role }) => role === 'Lbl')
  if (!label) return 'None'
  return /^\d/.test(texts.get(label.id) ?? '') ? 'Decimal' : 'Disc'
}

/** A figure says where it lies; one that is drawn on no page lies nowhere. */
function figureAttributes(figure: StructureNode, { layout, contents }: Drawn): string | null {
  const nodes = new Set(nodesIn(figure))
  const first = contents.find(({ node }) => nodes.has(node))
  const page = first && layout.pages[first.page]
  if (!page) return null
  const boxes = page.boxes.filter(({ node }) => node !== null && nodes.has(node))
  return `<</O /Layout /Placement /Block /BBox [${boundsOf(boxes, page)
    .map((value) => decimal(value))
    .join(' ')}]>>`
}

function nodesIn(node: StructureNode): number[] {
  return [node.id, ...node.children.flatMap(nodesIn)]
}

/** Left, bottom, right and top from the foot of the page. The width of a text is not known here and left out. */
function boundsOf(boxes: readonly Box[], { height }: Page): readonly [number, number, number, number] {
  const points = boxes.flatMap(cornersOf)
  const across = points.map(([x]) => x)
  const down = points.map(([, y]) => y)
  return [Math.min(...across), height - Math.max(...down), Math.max(...across), height - Math.min(...down)]
}

function cornersOf(box: Box): readonly (readonly [number, number])[] {
  switch (box.kind) {
    case 'text':
      return [
        [box.x, box.y - box.size],
        [box.x + box.size, box.y],
      ]
    case 'line':
      return [box.from, box.to]
    case 'shape':
      return box.path.flatMap((segment) => pointsOf(segment))
    case 'sign':
      return [
        [box.x, box.y],
        [box.x + box.size, box.y + box.size],
      ]
    case 'link':
    case 'field':
      return [
        [box.x, box.y],
        [box.x + box.width, box.y + box.height],
      ]
  }
}

function pointsOf(segment: readonly ['Z'] | readonly [string, ...number[]]): readonly (readonly [number, number])[] {
  const [, ...numbers] = segment
  return Array.from({ length: numbers.length / 2 }, (_, index) => [
    numbers[2 * index] ?? 0,
    numbers[2 * index + 1] ?? 0,
  ])
}
