import type { Organisation } from '#core/organisations/organisation.ts'
import type { ElementId } from '#core/method/index.ts'

interface Titled {
  readonly title: string
  readonly hint: string
}

/** What is written on: drawn the same in every language and size. */
export type Field =
  /** Columns to lay cards into. */
  | { readonly kind: 'board'; readonly columns: readonly Titled[] }
  /** A table with empty rows; on a ladder they are numbered from the bottom. */
  | {
      readonly kind: 'table'
      readonly columns: readonly { readonly title: string; readonly weight: number }[]
      readonly numbered: boolean
    }
  /** Rows (with their words, or blank ones) by organisations. */
  | {
      readonly kind: 'matrix'
      readonly rowHead: string
      readonly rows: readonly string[]
      readonly organisations: readonly Organisation[]
      readonly legend: string
    }
  /** A line for each organisation, with boxes to tick. */
  | {
      readonly kind: 'byOrganisation'
      readonly organisations: readonly Organisation[]
      readonly choices: readonly string[]
    }
  /** Questions or topics with lines to write on; topics of an agreement have boxes for the states they can be in. */
  | { readonly kind: 'topics'; readonly topics: readonly Titled[]; readonly choices: readonly string[] }

/** One blank sheet to print before the day. */
export interface Sheet {
  readonly id: string
  readonly element: ElementId
  /** 'Rahmen abstecken' */
  readonly title: string
  readonly question: string
  readonly upright: boolean
  /** Whose sheet it is; null for one that hangs for everyone, `blank` where the name is written by hand. */
  readonly of: Organisation | 'blank' | null
  readonly field: Field
}
