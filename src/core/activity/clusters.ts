import { mapEntities, patchEntity, withEntity } from '#core/entities.ts'
import type { Id } from '#core/id.ts'
import { putBefore } from '#core/order.ts'
import { isBlank } from '#core/text.ts'
import { type Card, cardsIn, type CardsContent, moveCard, withoutEmptyClusters } from './cards.ts'

export type PlacedCard = readonly [Id, Card]

/** What lies in a column: cards, and clusters with theirs. */
export type BoardItem =
  | { readonly kind: 'card'; readonly id: Id; readonly card: Card }
  | { readonly kind: 'cluster'; readonly id: Id; readonly title: string; readonly cards: readonly PlacedCard[] }

/** Where something is put: right before a card or cluster of that column, or (null) at its end. */
export interface BoardTarget {
  readonly column: string
  readonly before: Id | null
}

/** Cards and clusters of one column, top first. A cluster lies where its first card does. */
export function itemsIn(content: CardsContent, column: string, group: Id = ''): readonly BoardItem[] {
  return asItems(cardsIn(content, column, group), content.clusters)
}

/** Cards of one column in their order, gathered under their headings. */
export function asItems(cards: readonly PlacedCard[], clusters: CardsContent['clusters']): readonly BoardItem[] {
  const items: BoardItem[] = []
  const gathered = new Map<Id, PlacedCard[]>()
  for (const entry of cards) {
    const [id, card] = entry
    const cluster = clusters[card.cluster]
    const known = gathered.get(card.cluster)
    if (cluster === undefined) items.push({ kind: 'card', id, card })
    else if (known !== undefined) known.push(entry)
    else {
      const members = [entry]
      gathered.set(card.cluster, members)
      items.push({ kind: 'cluster', id: card.cluster, title: cluster.title, cards: members })
    }
  }
  return items
}

/** The cards of a cluster, or the one card of that id; none for an id that is neither. */
export function cardsOf(content: CardsContent, id: Id): readonly PlacedCard[] {
  const card = content.cards[id]
  if (card !== undefined) return [[id, card]]
  const first = Object.values(content.cards).find(({ cluster }) => cluster === id)
  if (first === undefined || !(id in content.clusters)) return []
  return cardsIn(content, first.column, first.group).filter(([, { cluster }]) => cluster === id)
}

/** A card or a cluster by its id; null for an id that is neither. */
export function itemOf(content: CardsContent, id: Id): BoardItem | null {
  const cards = cardsOf(content, id)
  const [first] = cards
  if (first === undefined) return null
  const cluster = content.clusters[id]
  return cluster === undefined
    ? { kind: 'card', id, card: first[1] }
    : { kind: 'cluster', id, title: cluster.title, cards }
}

/** Moves a card, or a cluster as one. */
export function moveItem(content: CardsContent, id: Id, to: BoardTarget): CardsContent {
  if (to.before === id) return content
  const before = to.before === null ? null : (cardsOf(content, to.before).find(([card]) => card !== id)?.[0] ?? null)
  if (!(id in content.clusters)) return moveCard(content, id, { column: to.column, before })
  return cardsOf(content, id).reduce((board, [card]) => putCard(board, card, to.column, before), content)
}

/**
 * Lays cards and clusters onto a card or cluster: they lie in its cluster then, or with it in a new one called `fresh`.
 * The heading of the target stays; where it has none, the first heading among the others is taken over.
 */
export function bundle(content: CardsContent, ids: readonly Id[], onto: Id, fresh: Id): CardsContent {
  const target = cardsOf(content, onto)[0]
  if (target === undefined) return content
  const [first, { column, group, cluster }] = target
  const into = cluster === '' ? fresh : cluster
  const joining = ids
    .flatMap((id) => cardsOf(content, id))
    .filter(([id, card]) => id !== first && card.group === group && (card.cluster !== into || cluster === ''))
  if (joining.length === 0) return content
  const titles = [into, ...ids].map((id) => content.clusters[id]?.title ?? '')
  const title = titles.find((known) => !isBlank(known)) ?? ''
  const started: CardsContent = {
    ...content,
    cards: patchEntity(content.cards, first, { cluster: into }),
    clusters: withEntity(content.clusters, into, { title }),
  }
  const joined = joining.reduce((board, [id]) => {
    const next = behind(board, into, id)
    return { ...board, cards: patchEntity(putCard(board, id, column, next).cards, id, { cluster: into }) }
  }, started)
  return withoutEmptyClusters(joined)
}

export function renameCluster(content: CardsContent, id: Id, title: string): CardsContent {
  return { ...content, clusters: patchEntity(content.clusters, id, { title }) }
}

/** Takes cards of one cluster out into a new one called `fresh`, right behind it. */
export function splitCluster(content: CardsContent, id: Id, cards: readonly Id[], fresh: Id): CardsContent {
  const members = cardsOf(content, id)
  const leaving = members.filter(([card]) => cards.includes(card))
  if (leaving.length === 0 || leaving.length === members.length) return content
  const started = { ...content, clusters: withEntity(content.clusters, fresh, { title: '' }) }
  return leaving.reduce((board, [card, { column }]) => {
    const isFirst = cardsOf(board, fresh).length === 0
    const moved = putCard(board, card, column, behind(board, isFirst ? id : fresh, card))
    return { ...moved, cards: patchEntity(moved.cards, card, { cluster: fresh }) }
  }, started)
}

/** One card leaves its cluster and lies right behind it. */
export function leaveCluster(content: CardsContent, id: Id): CardsContent {
  const card = content.cards[id]
  if (card === undefined || card.cluster === '') return content
  return moveCard(content, id, { column: card.column, before: behind(content, card.cluster, id) })
}

/** The cards lie singly again; the heading is gone. */
export function dissolveCluster(content: CardsContent, id: Id): CardsContent {
  const cards = mapEntities(content.cards, (card) => (card.cluster === id ? { ...card, cluster: '' } : card))
  return withoutEmptyClusters({ ...content, cards })
}

/** Puts a card right before another of a column. Unlike `moveCard` it leaves the card in its cluster. */
function putCard(content: CardsContent, id: Id, column: string, before: Id | null): CardsContent {
  const card = content.cards[id]
  if (card === undefined) return content
  const list = cardsIn(content, column, card.group)
  return { ...content, cards: putBefore(content.cards, [id, { ...card, column }], list, before) }
}

/** The card that follows the last one of a cluster in its column, where `moving` is about to be put; null at the end. */
function behind(content: CardsContent, cluster: Id, moving: Id): Id | null {
  const last = cardsOf(content, cluster)
    .filter(([id]) => id !== moving)
    .at(-1)
  if (last === undefined) return null
  const column = cardsIn(content, last[1].column, last[1].group).filter(([id]) => id !== moving)
  return column[column.findIndex(([id]) => id === last[0]) + 1]?.[0] ?? null
}
