import type { Rich } from '#commitment/commitment.ts'

/** A text in which nothing is emphasised, no party named and nothing missing. */
export function words(text: string): Rich {
  return [{ kind: 'text', text }]
}
