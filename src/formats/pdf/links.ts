import type { Layout, StructureNode } from '#commitment/page.ts'
import type { Content } from './draw-pages.ts'
import { dictionary, type PdfObjects } from './pdf-objects.ts'
import { decimal, reference, textString } from './pdf-syntax.ts'

/** Where a destination lies: its page, counted from 0, and its upper edge from the foot of the page. */
export interface Place {
  readonly page: number
  readonly top: number
}

type Link = Extract<Content, { readonly kind: 'link' }>

/** Writes the annotation of a link. Throws when it leads nowhere: that is a fault of the layout. */
export function putLink(
  link: Link,
  ids: { readonly id: number; readonly key: number; readonly pages: readonly number[] },
  { pages }: Layout,
  destinations: ReadonlyMap<string, Place>,
  objects: PdfObjects,
): void {
  const { box, page } = link
  const target = destinations.get(box.destination)
  if (!target) throw new Error(`The link "${box.label}" leads to ${box.destination}, which the document has not`)
  const bottom = (pages[page]?.height ?? 0) - box.y - box.height
  const area = [box.x, bottom, box.x + box.width, bottom + box.height].map((value) => decimal(value))
  objects.put(
    ids.id,
    dictionary([
      ['Type', '/Annot'],
      ['Subtype', '/Link'],
      ['Rect', `[${area.join(' ')}]`],
      ['F', '4'],
      ['Border', '[0 0 0]'],
      ['P', reference(ids.pages[page] ?? 0)],
      ['StructParent', `${ids.key}`],
      ['Contents', textString(box.label)],
      ['Dest', explicitDestination(target, ids.pages)],
    ]),
  )
}

/** Shows the upper edge of a place at the top of the window and keeps the size of the page. */
export function explicitDestination({ page, top }: Place, pageIds: readonly number[]): string {
  return `[${reference(pageIds[page] ?? 0)} /XYZ null ${decimal(top)} null]`
}

/** The places that links may lead to: the bookmarks that name them, else where the first text in their node begins. */
export function destinationsOf(layout: Layout): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>()
  for (const { destination, page, y } of layout.bookmarks) {
    if (destination !== undefined) found.set(destination, { page, top: (layout.pages[page]?.height ?? 0) - y })
  }
  const parents = new Map<number, readonly string[]>()
  const visit = (node: StructureNode, above: readonly string[]): void => {
    const here = node.destination === undefined ? above : [...above, node.destination]
    parents.set(node.id, here)
    for (const child of node.children) visit(child, here)
  }
  visit(layout.structure, [])
  for (const [page, { boxes, height }] of layout.pages.entries()) {
    for (const box of boxes) {
      if (box.kind !== 'text' || box.node === null) continue
      const top = height - box.y + 2 * box.size
      for (const name of parents.get(box.node) ?? []) if (!found.has(name)) found.set(name, { page, top })
    }
  }
  return found
}
