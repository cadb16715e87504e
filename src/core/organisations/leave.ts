import { filterEntities, mapEntities, withoutEntity } from '#core/entities.ts'
import { type CardsContent, withoutEmptyClusters } from '#core/activity/cards.ts'
import type { GridContent } from '#core/activity/grid.ts'
import type { CellValue, TableActivity, TableContent } from '#core/activity/table.ts'
import { editContent, type Content } from '#core/content.ts'
import type { Id } from '#core/id.ts'
import { activities, type AnyActivity } from '#core/method/index.ts'

/** The contents after an organisation has left. Cards of a private board go with it; on shared boards they stay unsigned. */
export function withoutOrganisation(content: Content, organisation: Id): Content {
  return activities.reduce((workshop, activity) => leaveActivity(workshop, activity, organisation), { content }).content
}

function leaveActivity(
  workshop: { readonly content: Content },
  activity: AnyActivity,
  organisation: Id,
): { readonly content: Content } {
  switch (activity.kind) {
    case 'cards':
      return editContent<typeof workshop, 'cards'>(workshop, activity, (cards) =>
        leaveCards(cards, organisation, 'startsInRoom' in activity),
      )
    case 'grid':
      return editContent<typeof workshop, 'grid'>(workshop, activity, (grid) => leaveGrid(grid, organisation))
    case 'table':
      return editContent<typeof workshop, 'table'>(workshop, activity, (table) =>
        leaveTable(activity, table, organisation),
      )
    case 'texts':
    case 'clauses':
      return workshop
  }
}

function leaveCards(content: CardsContent, organisation: Id, own: boolean): CardsContent {
  const kept = own ? filterEntities(content.cards, (card) => card.organisation !== organisation) : content.cards
  const cards = mapEntities(kept, (card) => {
    if (card.organisation !== organisation && card.dots[organisation] === undefined) return card
    const dots = withoutEntity(card.dots, organisation)
    return { ...card, dots, organisation: card.organisation === organisation ? '' : card.organisation }
  })
  const links = filterEntities(content.links, (link) => link.from in cards && link.to in cards)
  const written = own
    ? filterEntities(content.round.entries, (entry) => entry.organisation !== organisation)
    : content.round.entries
  const entries = mapEntities(written, (entry) =>
    entry.organisation === organisation ? { ...entry, organisation: '' } : entry,
  )
  const same = cards === content.cards && links === content.links && entries === content.round.entries
  return same ? content : withoutEmptyClusters({ ...content, cards, links, round: { ...content.round, entries } })
}

function leaveGrid(content: GridContent, organisation: Id): GridContent {
  const rows = withoutEntity(content.cells, organisation)
  const cells = mapEntities(rows, (row) => withoutEntity(row, organisation))
  return cells === content.cells ? content : { ...content, cells }
}

function leaveTable(activity: TableActivity, content: TableContent, organisation: Id): TableContent {
  const rows = mapEntities(content.rows, (row) => {
    const cells = mapEntities(row.cells, (value, column): CellValue => {
      if (typeof value !== 'string')
        return value.includes(organisation) ? value.filter((id) => id !== organisation) : value
      return value === organisation && activity.columns[column]?.type === 'organisation' ? '' : value
    })
    return cells === row.cells ? row : { ...row, cells }
  })
  return rows === content.rows ? content : { rows }
}
