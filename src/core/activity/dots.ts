import type { Id } from '#core/id.ts'
import { mapEntities } from '#core/entities.ts'
import { remembered, rememberedOfOne } from '#core/remembered.ts'
import { type CardsActivity, type CardsContent, columnIds, patchCard, type Card } from './cards.ts'
import { cardsOf, itemsIn } from './clusters.ts'

/** Begins to place dots that nobody sees; those that lie there are covered too. */
export function coverDots(content: CardsContent): CardsContent {
  return content.blind ? content : { ...content, blind: true }
}

export function showDots(content: CardsContent): CardsContent {
  return content.blind ? { ...content, blind: false } : content
}

/** A board as everyone may see it: without any dots while they are covered. */
export function withSeenDots(content: CardsContent): CardsContent {
  return content.blind ? { ...content, cards: undottedCards(content.cards) } : content
}

/** Remembered, so that a board renders no card again because another one changed. */
const undottedCards = rememberedOfOne((cards: CardsContent['cards']) => mapEntities(cards, undotted))
const undotted = rememberedOfOne((card: Card): Card =>
  Object.keys(card.dots).length === 0 ? card : { ...card, dots: {} },
)

/** Takes every dot off the board. */
export function clearDots(content: CardsContent): CardsContent {
  return { ...content, cards: undottedCards(content.cards) }
}

/**
 * Places a dot of an organisation on a card or cluster, or takes back the one that lies there. A cluster bears its dots on
 * its cards. Once everyone has placed all they have, the dots are shown.
 */
export function toggleDot(
  content: CardsContent,
  id: Id,
  organisation: Id,
  budget: number,
  everyone: readonly Id[],
): CardsContent {
  const cards = cardsOf(content, id)
  const first = cards[0]
  if (first === undefined) return content
  const dotted = cards.find(([, card]) => (card.dots[organisation] ?? 0) > 0)
  const here = dotted?.[1].dots[organisation] ?? 0
  const changed =
    dotted === undefined
      ? setDots(content, first[0], organisation, 1, budget)
      : setDots(content, dotted[0], organisation, here - 1, budget)
  return allPlaced(changed, budget, everyone) ? showDots(changed) : changed
}

/** Whether every organisation has placed its whole budget. */
export function allPlaced(content: CardsContent, budget: number, everyone: readonly Id[]): boolean {
  return everyone.length > 0 && everyone.every((organisation) => dotsPlaced(content, organisation) >= budget)
}

/** Dots on a card or cluster: of one organisation, or (without) of all. */
export function dotsOnItem(content: CardsContent, id: Id, organisation?: Id): number {
  return cardsOf(content, id).reduce(
    (sum, [, card]) => sum + (organisation === undefined ? dotsOn(card) : (card.dots[organisation] ?? 0)),
    0,
  )
}

/** A place in the result. Equal numbers of dots share one place; the next one counts on behind them: 1, 2, 2, 4. */
export interface DotRank {
  readonly rank: number
  readonly dots: number
  /** Cards and clusters, in the order of the board. */
  readonly items: readonly Id[]
}

/** The result of a board: what bears dots, the most first, ties together. Empty while dots are covered. */
export function dotRanking(activity: CardsActivity, content: CardsContent): readonly DotRank[] {
  if (content.blind) return []
  const items = columnIds(activity)
    .flatMap((column) => itemsIn(content, column))
    .map(({ id }) => id)
  const counted = items.map((id) => ({ id, dots: dotsOnItem(content, id) })).filter(({ dots }) => dots > 0)
  const numbers = [...new Set(counted.map(({ dots }) => dots))].toSorted((a, b) => b - a)
  return numbers.map((dots) => ({
    rank: counted.filter((other) => other.dots > dots).length + 1,
    dots,
    items: counted.filter((item) => item.dots === dots).map(({ id }) => id),
  }))
}

/** Sets the dots of one organisation on a card, never below 0 and never over its budget on this board. */
export function setDots(content: CardsContent, id: Id, organisation: Id, dots: number, budget: number): CardsContent {
  const card = content.cards[id]
  if (card === undefined) return content
  const elsewhere = dotsPlaced(content, organisation) - (card.dots[organisation] ?? 0)
  const allowed = Math.max(0, Math.min(dots, budget - elsewhere))
  const { [organisation]: _before, ...others } = card.dots
  return patchCard(content, id, { dots: allowed === 0 ? others : { ...others, [organisation]: allowed } })
}

/** How many dots an organisation has placed on this board. */
export function dotsPlaced({ cards }: CardsContent, organisation: Id): number {
  return dotsByOrganisation(cards).get(organisation) ?? 0
}

/** Counted once for all organisations, as a board asks for each of them. */
const dotsByOrganisation = remembered((cards: CardsContent['cards']): ReadonlyMap<Id, number> => {
  const counts = new Map<Id, number>()
  for (const { dots } of Object.values(cards)) {
    for (const [organisation, count] of Object.entries(dots)) {
      counts.set(organisation, (counts.get(organisation) ?? 0) + count)
    }
  }
  return counts
})

/** All dots on one card. */
export function dotsOn(card: Card): number {
  return Object.values(card.dots).reduce((sum, dots) => sum + dots, 0)
}
