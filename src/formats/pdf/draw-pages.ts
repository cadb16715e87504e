import type { Box, FieldBox, Layout, LineBox, LinkBox, Measure, Page, StructureNode } from '#commitment/page.ts'
import { signParts } from '#commitment/sign-boxes.ts'
import { type Fonts, measureWith } from '#formats/fonts/font-set.ts'
import { drawLine, drawLines, drawShape, drawSurfaces } from './draw-path.ts'
import { drawText } from './draw-text.ts'
import type { FontUses } from './font-use.ts'
import { type DrawnPage, type SharedDrawing, shareDrawings } from './shared-drawings.ts'

/** A piece of content, a link or a field, in the order of drawing, with the node it belongs to. Pages count from 0. */
export type Content = { readonly node: number; readonly page: number } & (
  | { readonly kind: 'marked'; readonly mark: number }
  | { readonly kind: 'link'; readonly box: LinkBox }
  | { readonly kind: 'field'; readonly box: FieldBox }
)

export interface DrawnPages {
  /** Operators of each page. */
  readonly streams: readonly string[]
  /** What the pages call by name instead of drawing it themselves. */
  readonly forms: readonly SharedDrawing[]
  readonly contents: readonly Content[]
}

/** What drawing needs beside the boxes. */
interface Drawing {
  readonly fonts: Fonts
  readonly uses: FontUses
  readonly measure: Measure
  readonly nodes: ReadonlyMap<number, StructureNode>
}

/** Draws all boxes, each inside the mark of its node or as an artifact, and says which mark belongs to which node. */
export function drawPages(layout: Layout, fonts: Fonts, uses: FontUses): DrawnPages {
  const drawing = { fonts, uses, measure: measureWith(fonts), nodes: nodesById(layout.structure) }
  const contents: Content[] = []
  const pages = layout.pages.map((page, index) => drawPage(page, index, drawing, contents))
  return { ...shareDrawings(pages), contents }
}

function nodesById(root: StructureNode): ReadonlyMap<number, StructureNode> {
  const nodes = new Map<number, StructureNode>()
  const visit = (node: StructureNode): void => {
    if (nodes.has(node.id)) throw new Error(`The structure has two nodes ${node.id}`)
    nodes.set(node.id, node)
    node.children.forEach(visit)
  }
  visit(root)
  return nodes
}

function drawPage(page: Page, index: number, drawing: Drawing, contents: Content[]): DrawnPage {
  const operators: string[] = []
  const furniture = new Set<string>()
  let open: string | null = null
  let marks = 0
  const rules = page.boxes.filter(isRule)
  if (rules.length > 0) operators.push(layoutArtifact, drawLines(rules, page.height), 'EMC')
  for (const box of page.boxes) {
    if (isRule(box)) continue
    if (box.kind === 'link' || box.kind === 'field') {
      const { node } = box
      if (node === null) throw new Error(`The ${box.kind} "${box.label}" belongs to no node`)
      contents.push(
        box.kind === 'link' ? { kind: 'link', node, page: index, box } : { kind: 'field', node, page: index, box },
      )
      continue
    }
    const owner = box.node === null ? `artifact ${box.artifact ?? ''}` : `node ${box.node}`
    if (owner !== open) {
      if (open !== null) operators.push('EMC')
      open = owner
      if (box.node === null) operators.push(artifactOpening(box))
      else {
        operators.push(`/${roleOf(drawing, box.node)} <</MCID ${marks}>> BDC`)
        contents.push({ kind: 'marked', node: box.node, page: index, mark: marks })
        marks += 1
      }
    }
    const drawn = drawBox(box, page.height, drawing)
    if (box.artifact === 'Header' || box.artifact === 'Footer') furniture.add(drawn)
    operators.push(drawn)
  }
  if (open !== null) operators.push('EMC')
  return { operators, furniture, width: page.width, height: page.height }
}

/** Rules lie under everything else and are drawn first, all in one go: a third of what a table costs was their marks. */
function isRule(box: Box): box is LineBox {
  return box.kind === 'line' && box.node === null && box.artifact !== 'Header' && box.artifact !== 'Footer'
}

const layoutArtifact = '/Artifact <</Type /Layout>> BDC'

function roleOf({ nodes }: Drawing, id: number): string {
  const node = nodes.get(id)
  if (!node) throw new Error(`A box belongs to the node ${id}, which the structure has not`)
  return node.role
}

function artifactOpening({ artifact }: Box): string {
  switch (artifact ?? 'any') {
    case 'Header':
    case 'Footer':
      return `/Artifact <</Type /Pagination /Subtype /${artifact}>> BDC`
    case 'Layout':
      return layoutArtifact
    case 'any':
      return '/Artifact BMC'
  }
}

function drawBox(box: Exclude<Box, LinkBox | FieldBox>, height: number, drawing: Drawing): string {
  switch (box.kind) {
    case 'text':
      return drawText(box, height - box.y, drawing.fonts, drawing.uses)
    case 'line':
      return drawLine(box, height)
    case 'shape':
      return drawShape(box, height)
    case 'sign': {
      const parts = signParts(box, drawing.measure)
      return `${drawSurfaces(parts, height)}\n${drawBox(parts.initials, height, drawing)}`
    }
  }
}
