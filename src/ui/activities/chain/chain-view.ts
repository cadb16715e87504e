import type { Card, CardsContent, Link } from '#core/activity/cards.ts'
import { leadsNowhere, pathThrough } from '#core/activity/links.ts'
import type { Id } from '#core/id.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { isBlank } from '#core/text.ts'
import type { Words } from '#i18n/words.ts'
import { cardName } from '#ui/activities/cards/card-name.ts'

export type ChainLink = readonly [Id, Link]

/** The links of one target group's board, from top left on; those with an assumption are numbered in this order. */
export interface ChainLinks {
  readonly all: readonly ChainLink[]
  /** From 1, by link. */
  readonly numbers: ReadonlyMap<Id, number>
}

/** `order` is every card of the board, column by column and top first. */
export function linksOf(content: CardsContent, order: readonly Id[]): ChainLinks {
  const place = new Map(order.map((id, index) => [id, index]))
  const at = (id: Id) => place.get(id) ?? -1
  const all = Object.entries(content.links)
    .filter(([, { from, to }]) => place.has(from) && place.has(to))
    .toSorted(([, one], [, other]) => at(one.from) - at(other.from) || at(one.to) - at(other.to))
  const numbered = all.filter(([, { assumption }]) => !isBlank(assumption))
  return { all, numbers: new Map(numbered.map(([id], index) => [id, index + 1])) }
}

/** What a card leads to and what leads to it, in words: the lines of the drawing for those who do not see it. */
export function neighboursInWords(words: Words, content: CardsContent, links: ChainLinks): ReadonlyMap<Id, string> {
  const { chain } = words.board
  const names = (ids: readonly Id[]) => ids.map((id) => cardName(content.cards[id] ?? { text: '' }, words))
  const onwards = new Map<Id, Id[]>()
  const back = new Map<Id, Id[]>()
  for (const [, { from, to }] of links.all) {
    onwards.set(from, [...(onwards.get(from) ?? []), to])
    back.set(to, [...(back.get(to) ?? []), from])
  }
  const said = (id: Id) => {
    const [to, from] = [onwards.get(id), back.get(id)]
    return [
      ...(to === undefined ? [] : [chain.leadsTo(names(to))]),
      ...(from === undefined ? [] : [chain.comesFrom(names(from))]),
    ].join(' ')
  }
  return new Map([...new Set([...onwards.keys(), ...back.keys()])].map((id) => [id, said(id)]))
}

/** How a card stands to the one that is chosen. */
export type Light = 'chosen' | 'lit' | 'none'

export function lightsOf(content: CardsContent, chosen: Id | null) {
  const path = chosen === null ? null : pathThrough(content, chosen)
  return {
    card: (id: Id): Light => (id === chosen ? 'chosen' : path?.cards.has(id) === true ? 'lit' : 'none'),
    link: (id: Id): boolean => path?.links.has(id) === true,
  }
}

/** How many cards of the chain, in all target groups, lead nowhere yet. */
export function looseCards(activity: ActivityOfKind<'cards'>, content: CardsContent): number {
  return Object.entries(content.cards).filter(([id, card]: readonly [Id, Card]) =>
    leadsNowhere(activity, content, id, card),
  ).length
}
