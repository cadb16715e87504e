import { describe, expect, test } from 'vitest'
import type { Block } from '#commitment/commitment.ts'
import { layOut } from '#commitment/layout/lay-out.ts'
import type { StructureNode } from '#commitment/page.ts'
import { sampleCommitment } from '../sample-commitment.ts'
import { plainTools } from './plain-tools.ts'
import { nodesOf, nodesWith } from './read-layout.ts'
import { withBlocks } from './with-blocks.ts'

const layout = layOut(sampleCommitment, plainTools)

describe('the structure', () => {
  test('has one title, a heading per section, and never skips a level', () => {
    const levels = headings(layout.structure).map(({ role }) => Number(role.slice(1)))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.filter((level) => level === 2)).toHaveLength(sampleCommitment.sections.length)
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
  })

  test('ranks a minor heading below the heading before it, and as one where there is none', () => {
    const minor: Block = { kind: 'heading', number: null, text: 'Klein', minor: true }
    const rolesOf = (blocks: readonly Block[]) =>
      headings(layOut(withBlocks(blocks), plainTools).structure).map(({ role }) => role)
    expect(rolesOf([minor])).toEqual(['H1', 'H2', 'H3'])
    expect(rolesOf([{ kind: 'heading', number: '1', text: 'Groß' }, minor])).toEqual(['H1', 'H2', 'H3', 'H4'])
  })

  test('bookmarks the title, the sections and their headings where they stand', () => {
    const [first, mission, decision] = layout.bookmarks
    expect(first).toMatchObject({ title: 'Lesestark im Lorntal', level: 1, page: 0 })
    expect(mission).toMatchObject({
      title: '1 Gemeinsames Verständnis der Mission',
      level: 1,
      page: 1,
      destination: 'mission',
    })
    expect(decision).toMatchObject({ title: 'Beschluss 1.1', level: 2, page: 1 })
  })

  test('gives every figure and every table without a caption its alternative', () => {
    for (const node of [...nodesWith(layout, 'Figure'), ...nodesWith(layout, 'Table')])
      expect(node.alternative).toBeTruthy()
  })
})

function headings(node: StructureNode): readonly StructureNode[] {
  return nodesOf(node).filter(({ role }) => /^H\d$/.test(role))
}
