import type { ElementId } from '#core/method/index.ts'

/** One part of a page of help: a heading, its paragraphs, and points in a list. */
export interface HelpPart {
  readonly title: string
  readonly text: readonly string[]
  readonly points?: readonly string[]
}

/** How to lead one element, beyond what its screens say. */
export interface Leading {
  /** In the order of the day, in the infinitive. */
  readonly steps: readonly string[]
  /** How one notices that the element is done. */
  readonly ready: readonly string[]
  /** What will do when time is short. */
  readonly short: string
}

export type LeadingWords = { readonly [E in ElementId]: Leading }
