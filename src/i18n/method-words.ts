import type { ActivityId, ActivityOf, AnyActivity, ElementId } from '#core/method/index.ts'

/** What one element needs said about it. */
export interface ElementWords {
  /** 'Gemeinsames Verständnis der Mission' */
  readonly title: string
  /** One or two words for narrow places: 'Mission' */
  readonly short: string
  /** The guiding question in the we-form. */
  readonly question: string
  /** The question over the stances: 'Können wir alle diesen Satz mittragen?' */
  readonly stanceQuestion: string
  /** How the facilitator takes the stances. */
  readonly stanceHow: string
  /** For the facilitator: what it is for, how to lead it, what goes wrong. */
  readonly purpose: string
  readonly pitfalls: readonly string[]
}

interface Said {
  /** Name in the navigation: 'Rahmen abstecken' */
  readonly title: string
  /** The guiding question in the we-form: the largest thing on the screen. */
  readonly question: string
  /** For the facilitator, in the infinitive: never on the projector. */
  readonly how: string
  /** What a good entry looks like. */
  readonly example: string
  /** Title of its part in the document. */
  readonly inDocument: string
}

interface Labelled {
  readonly label: string
  readonly hint: string
}

type ColumnWords<C> = C extends { readonly options: readonly (infer Option extends string)[] }
  ? { readonly label: string; readonly options: Readonly<Record<Option, string>> }
  : { readonly label: string }

type Suggested<A> = A extends { readonly suggestions: true } ? { readonly suggestions: readonly string[] } : unknown

/** What an activity needs said, computed from the method table: what is missing does not compile. */
export type ActivityWords<A> = Said &
  Suggested<A> &
  (A extends { readonly kind: 'texts'; readonly fields: infer Fields }
    ? { readonly fields: { readonly [Name in keyof Fields]: Labelled } }
    : A extends { readonly kind: 'cards'; readonly columns: readonly (infer Column extends string)[] }
      ? {
          /** Under the title of a column, and in place of cards while it is empty. */
          readonly columns: {
            readonly [Name in Column]: { readonly title: string; readonly hint: string; readonly empty: string }
          }
          readonly newCard: string
        }
      : A extends { readonly kind: 'table'; readonly columns: infer Columns }
        ? {
            readonly columns: { readonly [Name in keyof Columns]: ColumnWords<Columns[Name]> }
            /** 'Zeile hinzufügen' in the words of this table: 'Kennzahl hinzufügen' */
            readonly addRow: string
            /** In place of rows: one sentence on what belongs here. */
            readonly empty: string
          }
        : A extends { readonly kind: 'grid'; readonly rows: infer Rows; readonly marks?: infer Marks }
          ? {
              /** Heads the column of rows: 'Aufgabe' */
              readonly rowHead: string
              /** Labels the text of a cell. */
              readonly cell: string
              readonly followUp: string
              readonly addRow: string
              readonly rows: Rows extends readonly (infer Row extends string)[]
                ? { readonly [Name in Row]: Labelled }
                : Readonly<Record<string, never>>
              readonly marks: Marks extends readonly (infer Mark extends string)[]
                ? { readonly [Name in Mark]: string }
                : Readonly<Record<string, never>>
            }
          : A extends { readonly kind: 'clauses'; readonly topics: infer Topics }
            ? {
                readonly topics: {
                  readonly [Name in keyof Topics]: Labelled & {
                    /** A wording to start from, offered and never entered by itself. */
                    readonly proposal: string
                  }
                }
              }
            : never)

/** What an element is called, which is all that the start page says of it. */
export type ElementTitles = { readonly [E in ElementId]: Pick<ElementWords, 'title' | 'short' | 'question'> }
export type ElementsWords = { readonly [E in ElementId]: ElementWords }
export type ActivitiesWords = { readonly [Id in ActivityId]: ActivityWords<ActivityOf<Id>> }

/** What can be said about an activity that is only known by its kind. */
export type WordsOfKind<Kind extends AnyActivity['kind']> = Said & {
  readonly suggestions?: readonly string[]
} & {
    texts: { readonly fields: Readonly<Record<string, Labelled>> }
    cards: {
      readonly columns: Readonly<
        Record<string, { readonly title: string; readonly hint: string; readonly empty: string }>
      >
      readonly newCard: string
    }
    table: {
      readonly columns: Readonly<
        Record<string, { readonly label: string; readonly options?: Readonly<Record<string, string>> }>
      >
      readonly addRow: string
      readonly empty: string
    }
    grid: {
      readonly rowHead: string
      readonly cell: string
      readonly followUp: string
      readonly addRow: string
      readonly rows: Readonly<Record<string, Labelled>>
      readonly marks: Readonly<Record<string, string>>
    }
    clauses: { readonly topics: Readonly<Record<string, Labelled & { readonly proposal: string }>> }
  }[Kind]
