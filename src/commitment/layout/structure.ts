import type { Role, StructureNode } from '#commitment/page.ts'

/** A node of the structure tree while it is being built; ids are given in the order of creation. */
export interface Growing extends StructureNode {
  readonly children: Growing[]
}

type Attributes = Omit<StructureNode, 'id' | 'role' | 'children'>

/** Makes a node, as the last child of a parent or, for later, of none. */
export type Grow = (parent: Growing | null, role: Role, attributes?: Attributes) => Growing

export function startStructure(): Grow {
  let last = 0
  return (parent, role, attributes = {}) => {
    last += 1
    const node: Growing = { id: last, role, children: [], ...attributes }
    parent?.children.push(node)
    return node
  }
}
