import type { Block } from '#commitment/commitment.ts'

/** Neighbours that are set as one: voices under one rule, clauses in one list, signatures in two columns. */
export type Run =
  | { readonly kind: 'voices'; readonly blocks: Extract<Block, { kind: 'voice' }>[] }
  | { readonly kind: 'clauses'; readonly blocks: Extract<Block, { kind: 'clause' }>[] }
  | { readonly kind: 'signatures'; readonly blocks: Extract<Block, { kind: 'signature' }>[] }
  | { readonly kind: 'single'; readonly block: Exclude<Block, { kind: 'voice' | 'clause' | 'signature' }> }

export function runsOf(blocks: readonly Block[]): readonly Run[] {
  const runs: Run[] = []
  for (const block of blocks) {
    const last = runs.at(-1)
    if (block.kind === 'voice') {
      if (last?.kind === 'voices') last.blocks.push(block)
      else runs.push({ kind: 'voices', blocks: [block] })
    } else if (block.kind === 'clause') {
      if (last?.kind === 'clauses') last.blocks.push(block)
      else runs.push({ kind: 'clauses', blocks: [block] })
    } else if (block.kind === 'signature') {
      if (last?.kind === 'signatures') last.blocks.push(block)
      else runs.push({ kind: 'signatures', blocks: [block] })
    } else runs.push({ kind: 'single', block })
  }
  return runs
}
