import type { Section } from '#commitment/commitment.ts'

/** A chapter beside the six elements: upright, with neither tone nor question. Annexes get their letters once all are known. */
export function plainSection(said: Pick<Section, 'id' | 'title' | 'shortTitle' | 'blocks'>): Section {
  return { ...said, number: null, element: null, question: null, landscape: false }
}
