import type { ChainBlock } from '#commitment/chain-block.ts'
import type { Block, Rich } from '#commitment/commitment.ts'
import type { Run } from './runs.ts'

/** What is left of a run, or null for nothing, and the first words of what was taken out. */
interface Parted {
  readonly sound: Run | null
  readonly bad: readonly string[]
}

/** A run without the parts that cannot be set: each is tried on its own. */
export function parted(run: Run, works: (run: Run) => boolean): Parted {
  switch (run.kind) {
    case 'voices':
      return partedBlocks(run.blocks, (blocks) => ({ kind: 'voices', blocks }), works)
    case 'clauses':
      return partedBlocks(run.blocks, (blocks) => ({ kind: 'clauses', blocks }), works)
    case 'signatures':
      return partedBlocks(run.blocks, (blocks) => ({ kind: 'signatures', blocks }), works)
    case 'single':
      return partedBlock(run.block, (block) => works({ kind: 'single', block }))
  }
}

function partedBlocks<Of extends Block>(
  blocks: readonly Of[],
  runOf: (blocks: Of[]) => Run,
  works: (run: Run) => boolean,
): Parted {
  const [sound, bad] = sorted(blocks, (block) => works(runOf([block])))
  return { sound: sound.length === 0 ? null : runOf(sound), bad: bad.map((block) => wordsOf(runOf([block]))) }
}

/** Words by which people find a part again. */
export function wordsOf(run: Run): string {
  switch (run.kind) {
    case 'voices':
      return shortened(run.blocks.map(({ name, quote }) => `${name}: ${quote ?? ''}`).join(' '))
    case 'clauses':
      return shortened(run.blocks.map(({ number, title }) => `${number} ${title}`).join(', '))
    case 'signatures':
      return shortened(run.blocks.map(({ name }) => name).join(', '))
    case 'single':
      return shortened(wordsOfBlock(run.block))
  }
}

type Single = Extract<Run, { kind: 'single' }>['block']

function partedBlock(block: Single, works: (block: Single) => boolean): Parted {
  const single = (rest: Single): Run => ({ kind: 'single', block: rest })
  switch (block.kind) {
    case 'list': {
      const [items, bad] = sorted(block.items, (item) => works({ ...block, items: [item] }))
      return { sound: items.length === 0 ? null : single({ ...block, items }), bad: bad.map(richWords) }
    }
    case 'terms': {
      const [terms, bad] = sorted(block.terms, (term) => works({ ...block, terms: [term] }))
      return {
        sound: terms.length === 0 ? null : single({ ...block, terms }),
        bad: bad.map(({ label }) => shortened(label)),
      }
    }
    case 'table': {
      const [rows, bad] = sorted(block.rows, (row) => works({ ...block, rows: [row] }))
      return {
        sound: rows.length === 0 ? null : single({ ...block, rows }),
        bad: bad.map((row) => richWords(row.flat())),
      }
    }
    case 'chain':
      return partedChain(block, works)
    case 'heading':
    case 'paragraph':
    case 'decision':
    case 'missing':
      return { sound: null, bad: [shortened(wordsOfBlock(block))] }
  }
}

function partedChain(block: ChainBlock, works: (block: Single) => boolean): Parted {
  const only = (kept: (id: string) => boolean, assumptions: readonly string[]): ChainBlock => ({
    ...block,
    columns: block.columns.map((column) => ({ ...column, cards: column.cards.filter(({ id }) => kept(id)) })),
    links: block.links.filter(({ from, to }) => kept(from) && kept(to)),
    assumptions,
  })
  const cards = block.columns.flatMap((column) => column.cards)
  const [sound, bad] = sorted(cards, (card) => works(only((id) => id === card.id, [])))
  const ids = new Set(sound.map(({ id }) => id))
  const unset = block.assumptions.filter((assumption) => !works(only(() => false, [assumption])))
  const rest = only(
    (id) => ids.has(id),
    block.assumptions.map((each) => (unset.includes(each) ? '' : each)),
  )
  return {
    sound: sound.length === 0 ? null : { kind: 'single', block: rest },
    bad: [...bad.map(({ text }) => shortened(text)), ...unset.map(shortened)],
  }
}

function sorted<Part>(parts: readonly Part[], works: (part: Part) => boolean): readonly [Part[], Part[]] {
  const sound = new Set(parts.filter(works))
  return [parts.filter((part) => sound.has(part)), parts.filter((part) => !sound.has(part))]
}

function wordsOfBlock(block: Exclude<Block, { kind: 'voice' | 'clause' | 'signature' }>): string {
  switch (block.kind) {
    case 'heading':
    case 'missing':
      return block.text
    case 'paragraph':
      return richWords(block.text)
    case 'list':
      return richWords(block.items.flat())
    case 'terms':
      return block.terms.map(({ label }) => label).join(', ')
    case 'table':
    case 'chain':
      return block.caption
    case 'decision':
      return `${block.label}: ${block.text ?? ''}`
  }
}

function richWords(rich: Rich): string {
  return shortened(rich.map((inline) => ('text' in inline ? inline.text : inline.name)).join(' '))
}

/** In UTF-16 units. */
const enough = 60

function shortened(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length <= enough ? line : `${line.slice(0, enough).replace(/\s?\S*$/, '')} …`
}
