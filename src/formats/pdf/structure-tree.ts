import type { Layout, StructureNode } from '#commitment/page.ts'
import { isAnnotation } from './annotations.ts'
import type { Content } from './draw-pages.ts'
import { dictionary, type Entry, type PdfObjects } from './pdf-objects.ts'
import { reference, textString } from './pdf-syntax.ts'
import { attributesOf, headId, textsByNode } from './structure-attributes.ts'

/** What the structure tree refers to, known when the pages are written. */
export interface Targets {
  readonly pageIds: readonly number[]
  /** Id and key in the parent tree of the annotation of a link or field. */
  readonly annotationOf: (content: Content) => { readonly id: number; readonly key: number }
}

/** Writes the structure tree with the way back from each mark to its element, and gives the id of its root. */
export function putStructureTree(
  layout: Layout,
  contents: readonly Content[],
  targets: Targets,
  objects: PdfObjects,
): number {
  const root = objects.reserve()
  const ids = new Map<number, number>()
  const inOrder: { readonly node: StructureNode; readonly parent: number }[] = []
  const reserve = (node: StructureNode, parent: number): void => {
    const id = objects.reserve()
    ids.set(node.id, id)
    inOrder.push({ node, parent })
    for (const child of node.children) reserve(child, id)
  }
  reserve(layout.structure, root)

  const idOf = (node: number): number => {
    const id = ids.get(node)
    if (id === undefined) throw new Error(`The structure has no node ${node}`)
    return id
  }
  const own = placesByNode(contents)
  const firstPlaces = placesOf(layout.structure, own)
  const kids = (node: StructureNode) => kidsOf(node, contents, own.get(node.id) ?? [], firstPlaces)
  const heads = headsOf(layout.structure)
  const drawn = { layout, contents, texts: textsByNode(layout) }
  const marked = targets.pageIds.map((_, page) =>
    contents.filter(({ kind, page: on }) => kind === 'marked' && on === page),
  )
  const lists = marked.map(() => objects.reserve())
  // The list of a page stands where the elements of the next one begin: beside those that it names.
  let listed = 0
  for (const { node, parent } of inOrder) {
    const page = contents[own.get(node.id)?.[0] ?? -1]?.page ?? 0
    for (; listed < page; listed += 1) putList(listed)
    objects.put(idOf(node.id), element(node, parent))
  }
  for (; listed < lists.length; listed += 1) putList(listed)
  const parentTree = objects.reserve()
  objects.put(parentTree, dictionary([['Nums', `[${parentNumbers().join('\n')}]`]]))
  objects.put(
    root,
    dictionary([
      ['Type', '/StructTreeRoot'],
      ['K', reference(idOf(layout.structure.id))],
      ['ParentTree', reference(parentTree)],
      ['ParentTreeNextKey', `${targets.pageIds.length + contents.filter(isAnnotation).length}`],
      ...idTree(),
    ]),
  )
  return root

  function element(node: StructureNode, parent: number): string {
    const entries: Entry[] = [
      ['Type', '/StructElem'],
      ['S', `/${node.role}`],
      ['P', reference(parent)],
    ]
    const own = kids(node)
    const page = own.find((kid) => !('role' in kid) && kid.kind === 'marked')
    const home = page !== undefined && 'page' in page ? page.page : null
    const list = own.map((kid) => ('role' in kid ? reference(idOf(kid.id)) : contentKid(kid, home)))
    if (list.length > 0) entries.push(['K', list.length === 1 ? (list[0] ?? '') : `[${list.join(' ')}]`])
    if (home !== null) entries.push(['Pg', pageReference(home)])
    if (node.language !== undefined) entries.push(['Lang', textString(node.language)])
    if (node.alternative !== undefined) entries.push(['Alt', textString(node.alternative)])
    if (heads.has(node.id)) entries.push(['ID', headId(node.id)])
    const attributes = attributesOf(node, drawn)
    if (attributes !== null) entries.push(['A', attributes])
    return dictionary(entries)
  }

  /** Finds the head cells by their names. */
  function idTree(): readonly Entry[] {
    if (heads.size === 0) return []
    const sorted = [...heads].toSorted((one, other) => one - other)
    const names = sorted.map((head) => `${headId(head)} ${reference(idOf(head))}`)
    return [['IDTree', `<</Names [${names.join(' ')}]>>`]]
  }

  /** Marks on the page that the element names are told by their number alone. */
  function contentKid(content: Content, home: number | null): string {
    if (content.kind === 'marked' && content.page === home) return `${content.mark}`
    const page = pageReference(content.page)
    if (content.kind === 'marked') return `<</Type /MCR /Pg ${page} /MCID ${content.mark}>>`
    return `<</Type /OBJR /Obj ${reference(targets.annotationOf(content).id)} /Pg ${page}>>`
  }

  function pageReference(page: number): string {
    const id = targets.pageIds[page]
    if (id === undefined) throw new Error(`There is no page ${page}`)
    return reference(id)
  }

  /** The elements of the marks of a page, written beside them: the numbers they share pack well there. */
  function putList(page: number): void {
    const elements = marked[page]?.map(({ node }) => reference(idOf(node))) ?? []
    objects.put(lists[page] ?? 0, `[${elements.join(' ')}]`)
  }

  /** Per page the list of its elements, then per annotation its element. */
  function parentNumbers(): string[] {
    const annotations = contents.filter(isAnnotation)
    return [
      ...lists.map((list, page) => `${page} ${reference(list)}`),
      ...annotations.map((each) => `${targets.annotationOf(each).key} ${reference(idOf(each.node))}`),
    ]
  }
}

/** For each node the places of what belongs to it, in the order of drawing. */
function placesByNode(contents: readonly Content[]): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>()
  for (const [place, { node }] of contents.entries()) {
    const known = places.get(node)
    if (known) known.push(place)
    else places.set(node, [place])
  }
  return places
}

/** For each node the place of the first content in it or below it. */
function placesOf(root: StructureNode, own: ReadonlyMap<number, readonly number[]>): ReadonlyMap<number, number> {
  const places = new Map<number, number>()
  const visit = (node: StructureNode): number => {
    const first = Math.min(own.get(node.id)?.[0] ?? Infinity, ...node.children.map(visit))
    places.set(node.id, first)
    return first
  }
  visit(root)
  return places
}

/** Children in their order, with the node's own content between them where it was drawn between them. */
function kidsOf(
  node: StructureNode,
  contents: readonly Content[],
  own: readonly number[],
  firstPlaces: ReadonlyMap<number, number>,
): (StructureNode | Content)[] {
  const kids: (StructureNode | Content)[] = []
  const waiting = [...own]
  const takeBefore = (place: number): void => {
    while ((waiting[0] ?? Infinity) < place) {
      const content = contents[waiting.shift() ?? -1]
      if (content) kids.push(content)
    }
  }
  for (const child of node.children) {
    const first = firstPlaces.get(child.id) ?? Infinity
    if (first < Infinity) takeBefore(first)
    kids.push(child)
  }
  takeBefore(Infinity)
  return kids
}

/** Cells that others name as their heads. */
function headsOf(node: StructureNode, found = new Set<number>()): ReadonlySet<number> {
  for (const head of node.heads ?? []) found.add(head)
  for (const child of node.children) headsOf(child, found)
  return found
}
