import { filterEntities, patchEntity, withEntity, withoutEntity } from '#core/entities.ts'
import type { Id } from '#core/id.ts'
import { byOrder, type Entities, type Order, orderAtEnd, putBefore } from '#core/order.ts'
import { remembered } from '#core/remembered.ts'
import type { Visibility } from '#core/room/visibility.ts'
import type { ActivityBase } from './activity.ts'

/** Cards in columns; with `links` they form the impact chain, one board for each target group. */
export interface CardsActivity<Id extends string = string, Column extends string = string> extends ActivityBase<Id> {
  readonly kind: 'cards'
  readonly columns: readonly Column[]
  /** A first column where cards wait until the room has placed them. */
  readonly inbox?: true
  /** Dot voting: how many dots each organisation may place. */
  readonly dots?: number
  /** Cards can be linked to the next column, each link with its assumption; one board for each target group. */
  readonly links?: true
  /** The column whose cards need a connection with a reason. */
  readonly foundedColumn?: Column
  /** At least this many cards, else a gap. */
  readonly min?: number
}

/** The column of cards that nobody has placed yet. */
export const inbox = 'inbox'

/** The columns of a board, the inbox first where the activity has one. */
export function columnIds({ inbox: hasInbox, columns }: CardsActivity): readonly string[] {
  return hasInbox === true ? [inbox, ...columns] : columns
}

export interface Card {
  readonly text: string
  /** The organisation that brought it; empty for: the room. */
  readonly organisation: Id
  readonly column: string
  readonly order: Order
  readonly visibility: Visibility
  /** Dots by organisation. */
  readonly dots: Readonly<Record<Id, number>>
  /** The target group (a row of that table) whose board it lies on; empty on boards without groups. */
  readonly group: Id
  /** The stage 1–7 of the Wirkungstreppe (PHINEO, Kursbuch Wirkung); 0 for: not placed on it. */
  readonly stage: number
  /** The cluster it lies in; empty for none. All cards of a cluster lie in one column, see clusters.ts. */
  readonly cluster: Id
}

/** Cards under one heading. It lies where its first card does, and is gone with its last one. */
export interface Cluster {
  readonly title: string
}

/** What was written in a silent round: no card yet, so nothing that shows, counts or prints cards can meet it. */
export interface HiddenCard {
  readonly text: string
  /** Always empty in an anonymous round: who wrote it is not stored. */
  readonly organisation: Id
  readonly column: string
}

/** The last silent round of a board. */
export interface Round {
  readonly state: '' | 'open' | 'revealed'
  readonly attribution: 'organisation' | 'anonymous'
  /** Empty as soon as the round is revealed: they are cards then. */
  readonly entries: Entities<HiddenCard>
}

/** From one card to one of a later column, and why the room believes it. */
export interface Link {
  readonly from: Id
  readonly to: Id
  readonly assumption: string
}

export interface CardsContent {
  readonly cards: Entities<Card>
  readonly links: Entities<Link>
  readonly clusters: Entities<Cluster>
  readonly round: Round
  /** Dots are being placed and nobody sees them yet. */
  readonly blind: boolean
}

export const stages = [1, 2, 3, 4, 5, 6, 7] as const

export function cardsActivity<const Id extends string, const Column extends string>(
  activity: Omit<CardsActivity<Id, Column>, 'kind'>,
): CardsActivity<Id, Column> {
  return { kind: 'cards', ...activity }
}

export const emptyCards: CardsContent = {
  cards: {},
  links: {},
  clusters: {},
  round: { state: '', attribution: 'organisation', entries: {} },
  blind: false,
}

export function newCard(activity: CardsActivity, text: string, organisation: Id = ''): Omit<Card, 'order'> {
  return {
    text,
    organisation,
    column: activity.inbox === true ? inbox : (activity.columns[0] ?? inbox),
    visibility: activity.startsInRoom === true ? 'room' : 'document',
    dots: {},
    group: '',
    stage: 0,
    cluster: '',
  }
}

/** Cards of one column (and target group), top first. */
export function cardsIn(content: CardsContent, column: string, group: Id = ''): readonly (readonly [Id, Card])[] {
  return cardsByPlace(content.cards).get(placeKey(column, group)) ?? []
}

/** All cards by place, in one pass for as long as none changes: every column asks for its own with every key. */
const cardsByPlace = remembered(
  (cards: CardsContent['cards']): ReadonlyMap<string, readonly (readonly [Id, Card])[]> => {
    const places = new Map<string, (readonly [Id, Card])[]>()
    for (const entry of Object.entries(cards)) {
      const key = placeKey(entry[1].column, entry[1].group)
      const there = places.get(key)
      if (there === undefined) places.set(key, [entry])
      else there.push(entry)
    }
    for (const there of places.values()) there.sort(byOrder)
    return places
  },
)

function placeKey(column: string, group: Id): string {
  return `${column} ${group}`
}

export function addCard(content: CardsContent, id: Id, card: Omit<Card, 'order'>): CardsContent {
  const placed: Card = { ...card, order: orderAtEnd(content.cards) }
  return { ...content, cards: withEntity(content.cards, id, placed) }
}

/** On top of its column, where everyone sees it as soon as it is written. */
export function addOnTop(content: CardsContent, id: Id, card: Omit<Card, 'order'>): CardsContent {
  const siblings = cardsIn(content, card.column, card.group)
  const top = siblings[0]?.[0] ?? null
  return { ...content, cards: putBefore(content.cards, [id, card], siblings, top) }
}

export function patchCard(content: CardsContent, id: Id, patch: Partial<Omit<Card, 'order'>>): CardsContent {
  return { ...content, cards: patchEntity(content.cards, id, patch) }
}

/** Puts a card into a column, right before another card or (null) at its end; it leaves the cluster it lay in. */
export function moveCard(content: CardsContent, id: Id, to: { column: string; before: Id | null }): CardsContent {
  const card = content.cards[id]
  if (card === undefined || to.before === id) return content
  const moved: Card = { ...card, column: to.column, cluster: '' }
  const cards = putBefore(content.cards, [id, moved], cardsIn(content, to.column, card.group), to.before)
  return withoutEmptyClusters({ ...content, cards })
}

/** Takes a card away, and with it the links it holds. */
export function removeCard(content: CardsContent, id: Id): CardsContent {
  return withoutEmptyClusters({
    ...content,
    cards: withoutEntity(content.cards, id),
    links: filterEntities(content.links, (link) => link.from !== id && link.to !== id),
  })
}

/** A heading over no card has nothing to say. */
export function withoutEmptyClusters(content: CardsContent): CardsContent {
  const used = new Set(Object.values(content.cards).map(({ cluster }) => cluster))
  const clusters = filterEntities(content.clusters, (_cluster, id) => used.has(id))
  return clusters === content.clusters ? content : { ...content, clusters }
}
