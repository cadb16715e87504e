import type { Box, FieldBox, Layout, StructureNode } from '#commitment/page.ts'

/** A page with each kind of field once. */
export function fieldLayout(): Layout {
  const node = (id: number, role: StructureNode['role'], children: readonly StructureNode[] = []) => ({
    id,
    role,
    children,
  })
  const field = (id: number, y: number, name: string, asks: FieldBox['field']): Box => ({
    kind: 'field',
    node: id,
    x: 70,
    y,
    width: 200,
    height: 20,
    name,
    label: `Field ${id}`,
    field: asks,
  })
  const mark = (value: string) => ({ takes: 'mark', value, group: 'Stance' }) as const
  const title: Box = {
    kind: 'text',
    node: 2,
    x: 70,
    y: 60,
    size: 12,
    face: 'serif',
    colour: '#000000',
    text: 'Form',
    ends: 'nothing',
  }
  const boxes = [
    title,
    field(3, 80, 'first0', { takes: 'text', lines: 'many', most: 100 }),
    field(4, 110, 'second', { takes: 'name', options: ['Stadt', 'Łódź'] }),
    field(5, 140, 'stance', mark('supports')),
    field(6, 170, 'stance', mark('objects')),
  ]
  const forms = [3, 4, 5, 6].map((id) => node(id, 'Form'))
  return {
    language: 'de',
    title: 'Form',
    pages: [{ width: 595.28, height: 841.89, boxes }],
    structure: node(1, 'Document', [node(2, 'H1'), ...forms]),
    bookmarks: [],
    missingCharacters: [],
    failedParts: [],
  }
}
