import type { Block, Inline, Rich, Section } from '#commitment/commitment.ts'

/** How many places of these sections are marked as missing: what a reader would count. */
export function countGaps(sections: readonly Pick<Section, 'blocks'>[]): number {
  return sections.reduce((sum, { blocks }) => sum + blocks.reduce((inner, block) => inner + gapsIn(block), 0), 0)
}

function gapsIn(block: Block): number {
  switch (block.kind) {
    case 'missing':
      return 1
    case 'paragraph':
    case 'clause':
      return marked(block.text)
    case 'list':
      return block.items.reduce((sum, item) => sum + marked(item), 0)
    case 'terms':
      return block.terms.reduce((sum, term) => sum + marked(term.text), 0)
    case 'table':
      return block.rows.flat().reduce((sum, cell) => sum + marked(cell), 0)
    case 'decision':
      return (block.text === null ? 1 : 0) + block.stances.filter(({ kind }) => kind === 'none').length
    case 'voice':
      return block.quote === null ? marked(block.unsaid) : 0
    case 'heading':
    case 'chain':
    case 'signature':
      return 0
  }
}

function marked(text: Rich): number {
  return text.filter((inline: Inline) => inline.kind === 'missing').length
}
