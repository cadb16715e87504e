import type { Layout, Page, Role, StructureNode } from '#commitment/page.ts'

/** What a page says, in reading order: what the structure tree of the document holds of it. */
export interface Reading {
  readonly role: Role
  /** What is said in its place, or its name where it holds more. */
  readonly alternative: string | null
  readonly scope: 'Row' | 'Column' | null
  readonly content: readonly (string | Reading)[]
}

/** A text with its place in the order of drawing. */
interface Said {
  readonly place: number
  readonly text: string
}

interface Found {
  readonly reading: Reading
  /** Place of the first content; Infinity where there is none on this page. */
  readonly first: number
}

/** The text of one page for those who cannot see it; running heads and feet are left out. */
export function readingOf(page: Page, { structure }: Layout): Reading {
  return find(structure, saidOn(page)).reading
}

function saidOn(page: Page): ReadonlyMap<number, readonly Said[]> {
  const said = new Map<number, Said[]>()
  for (const [place, box] of page.boxes.entries()) {
    if (box.node === null || box.kind === 'link' || box.kind === 'field') continue
    const known = said.get(box.node) ?? []
    known.push({ place, text: box.kind === 'text' ? `${box.text}${box.ends === 'space' ? ' ' : ''}` : '' })
    said.set(box.node, known)
  }
  return said
}

function find(node: StructureNode, said: ReadonlyMap<number, readonly Said[]>): Found {
  const own = said.get(node.id) ?? []
  const kids = node.children.map((child) => find(child, said))
  const first = Math.min(own[0]?.place ?? Infinity, ...kids.map((kid) => kid.first))
  const reading = {
    role: node.role,
    alternative: node.alternative ?? null,
    scope: node.scope ?? null,
    content: inOrder(own, kids),
  }
  return { reading, first }
}

/** Children in their order, with the node's own text between them where it was drawn between them. */
function inOrder(own: readonly Said[], kids: readonly Found[]): readonly (string | Reading)[] {
  const content: (string | Reading)[] = []
  const waiting = [...own]
  const sayBefore = (place: number) => {
    const upTo = waiting.findIndex((said) => said.place >= place)
    const now = waiting.splice(0, upTo === -1 ? waiting.length : upTo)
    const text = now.map((said) => said.text).join('')
    if (text !== '') content.push(text)
  }
  for (const { reading, first } of kids) {
    if (first === Infinity && !keepsItsPlace(reading, kids)) continue
    if (first < Infinity) sayBefore(first)
    content.push(reading)
  }
  sayBefore(Infinity)
  return content
}

/** An empty cell stays in a row that stands on this page: without it the others would move to wrong columns. */
function keepsItsPlace({ role }: Reading, row: readonly Found[]): boolean {
  return (role === 'TH' || role === 'TD') && row.some(({ first }) => first < Infinity)
}
