import { describe, expect, test } from 'vitest'
import type { Box, Layout, StructureNode, TextBox } from '#commitment/page.ts'
import { type Reading, readingOf } from '#ui/commitment/press/reading.ts'

const text = (node: number | null, words: string, ends: TextBox['ends'] = 'nothing'): TextBox => ({
  kind: 'text',
  node,
  text: words,
  ends,
  x: 0,
  y: 0,
  size: 10,
  face: 'serif',
  colour: '#000000',
})
const node = (id: number, role: StructureNode['role'], ...children: StructureNode[]): StructureNode => ({
  id,
  role,
  children,
})

function read(structure: StructureNode, ...boxes: Box[]): Reading {
  const page = { width: 595, height: 842, boxes }
  const layout: Layout = {
    language: 'de',
    title: '',
    pages: [page],
    structure,
    bookmarks: [],
    missingCharacters: [],
    failedParts: [],
  }
  return readingOf(page, layout)
}

const flat = ({ content }: Reading): string =>
  content.map((part) => (typeof part === 'string' ? part : flat(part))).join('')

describe('What a page says', () => {
  test('joins lines to words: a hyphen of a line end vanishes, a space stays', () => {
    const reading = read(node(1, 'P'), text(1, 'Aus', 'hyphen'), text(1, 'bildung', 'space'), text(1, 'endet'))
    expect(flat(reading)).toBe('Ausbildung endet')
  })

  test('follows the structure, not the order of drawing', () => {
    const reading = read(node(1, 'Sect', node(2, 'H1'), node(3, 'P')), text(3, 'Text'), text(2, 'Titel '))
    expect(flat(reading)).toBe('Titel Text')
  })

  test('keeps what stands inside a sentence where it stands', () => {
    const reading = read(node(1, 'P', node(2, 'Span')), text(1, 'Die '), text(2, 'Stadt '), text(1, 'lädt ein'))
    expect(flat(reading)).toBe('Die Stadt lädt ein')
  })

  test('leaves out running heads, and parts that stand on other pages', () => {
    const reading = read(node(1, 'Sect', node(2, 'P'), node(3, 'P')), text(null, 'Seite 1'), text(3, 'Hier'))
    expect(reading.content).toHaveLength(1)
    expect(flat(reading)).toBe('Hier')
  })

  test('keeps empty cells of a row, and drops rows of other pages', () => {
    const row = node(2, 'TR', node(3, 'TH'), node(4, 'TD'), node(5, 'TD'))
    const elsewhere = node(6, 'TR', node(7, 'TH'), node(8, 'TD'))
    const reading = read(node(1, 'Table', row, elsewhere), text(3, 'Kopf'), text(5, 'Zelle'))
    expect(reading.content).toHaveLength(1)
    expect(reading.content).toMatchObject([{ role: 'TR', content: [{ role: 'TH' }, { content: [] }, { role: 'TD' }] }])
  })
})
