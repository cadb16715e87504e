import type {
  Box,
  FieldBox,
  Layout,
  LineBox,
  LinkBox,
  Measure,
  Page,
  StructureNode,
  TextBox,
} from '#commitment/page.ts'
import type { TellShare } from '#commitment/share-done.ts'
import { signParts } from '#commitment/sign-boxes.ts'
import { type Fonts, measureWith } from '#formats/fonts/font-set.ts'
import { drawLine, drawLines, drawShape, drawSurfaces } from './draw-path.ts'
import { drawTexts } from './draw-text.ts'
import type { FontUses } from './font-use.ts'
import { type Drawn, type SharedDrawing, shareDrawings } from './shared-drawings.ts'

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
export function drawPages(layout: Layout, fonts: Fonts, uses: FontUses, tell?: TellShare): DrawnPages {
  const drawing = { fonts, uses, measure: measureWith(fonts), nodes: nodesById(layout.structure) }
  const contents: Content[] = []
  const pages = layout.pages.map((page, index, all) => {
    const drawn = drawPage(page, index, drawing, contents)
    tell?.((index + 1) / all.length)
    return drawn
  })
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

function drawPage(page: Page, index: number, drawing: Drawing, contents: Content[]): readonly Drawn[] {
  const drawn: Drawn[] = []
  let open: string | null = null
  let marks = 0
  const rules = page.boxes.filter(isRule)
  if (rules.length > 0) drawn.push(layoutArtifact, drawLines(rules, page.height), 'EMC')
  for (const [box, ...further] of together(page.boxes)) {
    if (box.kind === 'link' || box.kind === 'field') {
      const { node } = box
      if (node === null) throw new Error(`The ${box.kind} "${box.label}" belongs to no node`)
      contents.push(
        box.kind === 'link' ? { kind: 'link', node, page: index, box } : { kind: 'field', node, page: index, box },
      )
      continue
    }
    if (ownerOf(box) !== open) {
      if (open !== null) drawn.push('EMC')
      open = ownerOf(box)
      if (box.node === null) drawn.push(artifactOpening(box))
      else {
        drawn.push(`/${roleOf(drawing, box.node)} <</MCID ${marks}>> BDC`)
        contents.push({ kind: 'marked', node: box.node, page: index, mark: marks })
        marks += 1
      }
    }
    drawn.push(...drawBox(box, further, page, drawing))
  }
  if (open !== null) drawn.push('EMC')
  return drawn
}

/** The boxes of a page without its rules; lines of text that follow each other under one mark are drawn as one. */
function together(boxes: readonly Box[]): readonly (readonly [Box, ...TextBox[]])[] {
  const groups: [Box, ...TextBox[]][] = []
  for (const box of boxes) {
    if (isRule(box)) continue
    const group = groups.at(-1)
    const goesOn = group?.[0].kind === 'text' && ownerOf(group[0]) === ownerOf(box) && !isFurniture(box)
    if (goesOn && box.kind === 'text') group.push(box)
    else groups.push([box])
  }
  return groups
}

function ownerOf({ node, artifact }: Box): string {
  return node === null ? `artifact ${artifact ?? ''}` : `node ${node}`
}

/** Heads and feet return on other pages as they are. */
function isFurniture({ artifact }: Box): boolean {
  return artifact === 'Header' || artifact === 'Footer'
}

/** Rules lie under everything else and are drawn first, all in one go: a third of what a table costs was their marks. */
function isRule(box: Box): box is LineBox {
  return box.kind === 'line' && box.node === null && !isFurniture(box)
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

function drawBox(
  box: Exclude<Box, LinkBox | FieldBox>,
  further: readonly TextBox[],
  { width, height }: Page,
  { fonts, uses, measure }: Drawing,
): readonly Drawn[] {
  const returning = (operators: string): Drawn => (isFurniture(box) ? { operators, width, height } : operators)
  switch (box.kind) {
    case 'text':
      return [returning(drawTexts([box, ...further], height, fonts, uses))]
    case 'line':
      return [returning(drawLine(box, height))]
    case 'shape':
      return [returning(drawShape(box, height))]
    case 'sign': {
      const parts = signParts(box, measure)
      return [...drawSurfaces(parts, height), drawTexts([parts.initials], height, fonts, uses)]
    }
  }
}
