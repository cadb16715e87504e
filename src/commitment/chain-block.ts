import type { Id } from '#core/id.ts'

/** The impact chain of one target group: columns of cards, links between them, and why the room believes in them. */
export interface ChainBlock {
  readonly kind: 'chain'
  readonly caption: string
  /** What the drawing says, for those who cannot see it. */
  readonly alternative: string
  readonly columns: readonly {
    readonly title: string
    readonly hint: string
    readonly cards: readonly ChainCard[]
  }[]
  readonly links: readonly { readonly from: Id; readonly to: Id; readonly assumption: number | null }[]
  readonly assumptionsTitle: string
  /** Numbered from 1, as the links quote them. */
  readonly assumptions: readonly string[]
}

export interface ChainCard {
  readonly id: Id
  readonly text: string
  readonly party: Id | null
  /** Its stage of the Wirkungstreppe, in words; null where it is on none. */
  readonly note: string | null
}
