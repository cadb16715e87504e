import type { Section } from '#commitment/commitment.ts'

type Said = Pick<Section, 'id' | 'title' | 'shortTitle' | 'blocks'> & Partial<Pick<Section, 'landscape'>>

/**
 * A chapter beside the six elements: upright unless it says otherwise, with neither tone nor question. Annexes get their
 * letters once all are known.
 */
export function plainSection({ landscape = false, ...said }: Said): Section {
  return { ...said, number: null, element: null, question: null, landscape }
}
