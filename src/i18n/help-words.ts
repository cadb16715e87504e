import type { ElementId } from '#core/method/index.ts'
import type { help } from './de/help/help.ts'

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

/**
 * The words of help, tour and accessibility statement. They are fetched when somebody opens one of these pages, so that
 * the start page does not carry them. German is the source of the type, as in `Words`.
 */
export type HelpWords = typeof help
