import type { Block, Commitment } from '#commitment/commitment.ts'
import { sampleCommitment } from '../sample-commitment.ts'

/** The sample with its first section alone, which holds these blocks instead of its own. */
export function withBlocks(blocks: readonly Block[]): Commitment {
  const [section] = sampleCommitment.sections
  return { ...sampleCommitment, sections: section === undefined ? [] : [{ ...section, blocks }] }
}
