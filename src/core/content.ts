import type * as v from 'valibot'
import { cardsSchema } from './activity/cards-schema.ts'
import { type CardsContent, emptyCards } from './activity/cards.ts'
import { type ClausesContent, clausesSchema, emptyClauses } from './activity/clauses.ts'
import { emptyGrid, type GridContent, gridSchema } from './activity/grid.ts'
import { emptyTable, type TableContent, tableSchema } from './activity/table.ts'
import { emptyTexts, type TextsContent, textsSchema } from './activity/texts.ts'
import {
  activities,
  type ActivityId,
  type ActivityKind,
  type ActivityOfKind,
  type AnyActivity,
} from './method/index.ts'

/** What an activity of each kind holds: the shape for code that serves any activity of that kind. */
export interface ContentOfKind {
  readonly texts: TextsContent
  readonly cards: CardsContent
  readonly table: TableContent
  readonly grid: GridContent
  readonly clauses: ClausesContent
}

type ContentOf<A> = A extends { kind: 'texts'; fields: infer Fields }
  ? TextsContent<keyof Fields & string>
  : A extends { kind: 'clauses'; topics: infer Topics }
    ? ClausesContent<keyof Topics & string>
    : A extends { kind: infer Kind extends ActivityKind }
      ? ContentOfKind[Kind]
      : never

/** What the room has worked on, by activity. */
export type Content = { readonly [A in AnyActivity as A['id']]: ContentOf<A> }

export function emptyContent(): Content {
  return Object.fromEntries(activities.map((activity) => [activity.id, emptyOf(activity)])) as Content
}

export const contentSchemas = Object.fromEntries(
  activities.map((activity) => [activity.id, schemaOf(activity)]),
) as Record<ActivityId, v.GenericSchema>

/** The content of an activity that is only known by its kind. */
export function contentOf<Kind extends ActivityKind>(
  workshop: { readonly content: Content },
  activity: ActivityOfKind<Kind>,
): ContentOfKind[Kind] {
  return workshop.content[activity.id] as unknown as ContentOfKind[Kind]
}

/** Changes the content of one activity; a change that returns the same content changes nothing. */
export function editContent<W extends { readonly content: Content }, Kind extends ActivityKind>(
  workshop: W,
  activity: ActivityOfKind<Kind>,
  change: (content: ContentOfKind[Kind]) => ContentOfKind[Kind],
): W {
  const before = contentOf<Kind>(workshop, activity)
  const after = change(before)
  return after === before ? workshop : { ...workshop, content: { ...workshop.content, [activity.id]: after } }
}

function emptyOf(activity: AnyActivity): ContentOfKind[ActivityKind] {
  switch (activity.kind) {
    case 'texts':
      return emptyTexts(activity)
    case 'cards':
      return emptyCards
    case 'table':
      return emptyTable
    case 'grid':
      return emptyGrid
    case 'clauses':
      return emptyClauses(activity)
  }
}

function schemaOf(activity: AnyActivity): v.GenericSchema {
  switch (activity.kind) {
    case 'texts':
      return textsSchema(activity)
    case 'cards':
      return cardsSchema(activity)
    case 'table':
      return tableSchema(activity)
    case 'grid':
      return gridSchema(activity)
    case 'clauses':
      return clausesSchema(activity)
  }
}
