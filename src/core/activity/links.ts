import { filterEntities, mapEntities, patchEntity, withEntity, withoutEntity } from '#core/entities.ts'
import type { Id } from '#core/id.ts'
import { remembered } from '#core/remembered.ts'
import { isBlank } from '#core/text.ts'
import type { Card, CardsActivity, CardsContent } from './cards.ts'

/** Links two cards of different columns, always towards the impact; a link that is there, or a step back, changes nothing. */
export function linkCards(activity: CardsActivity, content: CardsContent, id: Id, from: Id, to: Id): CardsContent {
  const [start, end] = [content.cards[from], content.cards[to]]
  if (start === undefined || end === undefined || start.group !== end.group) return content
  const [first, second] = [activity.columns.indexOf(start.column), activity.columns.indexOf(end.column)]
  if (first === second) return content
  const [left, right] = first < second ? [from, to] : [to, from]
  if (linkBetween(content, left, right) !== null) return content
  return { ...content, links: withEntity(content.links, id, { from: left, to: right, assumption: '' }) }
}

export function unlinkCards(content: CardsContent, link: Id): CardsContent {
  return { ...content, links: withoutEntity(content.links, link) }
}

export function setAssumption(content: CardsContent, link: Id, assumption: string): CardsContent {
  return { ...content, links: patchEntity(content.links, link, { assumption }) }
}

/** The link of two cards, whichever way it leads; null where there is none. */
export function linkBetween(content: CardsContent, one: Id, other: Id): Id | null {
  const found = Object.entries(content.links).find(
    ([, link]) => (link.from === one && link.to === other) || (link.from === other && link.to === one),
  )
  return found?.[0] ?? null
}

/** After cards have changed columns: a link that would lead back is turned round, one within a column goes. */
export function alignLinks(activity: CardsActivity, content: CardsContent): CardsContent {
  const columnOf = (card: Id) => activity.columns.indexOf(content.cards[card]?.column ?? '')
  const across = filterEntities(content.links, ({ from, to }) => columnOf(from) !== columnOf(to))
  const links = mapEntities(across, (link) =>
    columnOf(link.from) < columnOf(link.to) ? link : { ...link, from: link.to, to: link.from },
  )
  return links === content.links ? content : { ...content, links }
}

/** The cards that links start from. */
const startsOf = remembered(
  (links: CardsContent['links']): ReadonlySet<Id> => new Set(Object.values(links).map(({ from }) => from)),
)

/** A chain breaks at a card that leads nowhere; the last column is where it may end. */
export function leadsNowhere(activity: CardsActivity, content: CardsContent, id: Id, card: Card): boolean {
  if (activity.links !== true || card.column === activity.columns.at(-1)) return false
  return !startsOf(content.links).has(id)
}

/** The cards with a connection whose reason has been said. */
const foundedBy = remembered(
  (links: CardsContent['links']): ReadonlySet<Id> =>
    new Set(
      Object.values(links)
        .filter(({ assumption }) => !isBlank(assumption))
        .flatMap(({ from, to }) => [from, to]),
    ),
)

/**
 * What should change for people needs at least one reason why it will (theory of change: an assumption for every outcome).
 * Asked only of cards that are connected: before, there is nothing to give a reason for.
 */
export function isUnfounded(activity: CardsActivity, content: CardsContent, id: Id, card: Card): boolean {
  if (card.column !== activity.foundedColumn) return false
  return startsOf(content.links).has(id) && !foundedBy(content.links).has(id)
}

/** Every card and link on the way to and from a card: what the chain lights up. */
export function pathThrough(
  content: CardsContent,
  card: Id,
): { readonly cards: ReadonlySet<Id>; readonly links: ReadonlySet<Id> } {
  const cards = new Set<Id>([card])
  const links = new Set<Id>()
  const walk = (at: Id, near: 'from' | 'to', far: 'from' | 'to') => {
    for (const [id, link] of Object.entries(content.links)) {
      if (link[near] !== at || links.has(id)) continue
      links.add(id)
      cards.add(link[far])
      walk(link[far], near, far)
    }
  }
  walk(card, 'from', 'to')
  walk(card, 'to', 'from')
  return { cards, links }
}
