import { withEntity, withoutEntity } from '#core/entities.ts'
import type { Id } from '#core/id.ts'
import { compare, type Entities } from '#core/order.ts'
import {
  addCard,
  type CardsActivity,
  type CardsContent,
  emptyCards,
  type HiddenCard,
  newCard,
  type Round,
} from './cards.ts'

/** Begins a silent round: from now on entries are kept apart from the cards until `revealRound`. */
export function startRound(content: CardsContent, attribution: Round['attribution']): CardsContent {
  if (content.round.state === 'open') return content
  return { ...content, round: { state: 'open', attribution, entries: {} } }
}

/** One line, one entry. In an anonymous round the organisation is dropped here, before anything is stored. */
export function writeHidden(content: CardsContent, id: Id, entry: HiddenCard): CardsContent {
  const { round } = content
  if (round.state !== 'open') return content
  if (round.attribution === 'organisation') {
    return { ...content, round: { ...round, entries: withEntity(round.entries, id, entry) } }
  }
  const entries = withEntity(round.entries, id, { ...entry, organisation: '' })
  return { ...content, round: { ...round, entries: byText(entries) } }
}

export function removeHidden(content: CardsContent, id: Id): CardsContent {
  const entries = withoutEntity(content.round.entries, id)
  return entries === content.round.entries ? content : { ...content, round: { ...content.round, entries } }
}

/** Turns everything that was written into cards at once, behind those that lie there. */
export function revealRound(activity: CardsActivity, content: CardsContent): CardsContent {
  const { round } = content
  if (round.state !== 'open') return content
  const shown: CardsContent = { ...content, round: { ...round, state: 'revealed', entries: {} } }
  return Object.entries(round.entries).reduce(
    (board, [id, { text, organisation, column }]) =>
      addCard(board, id, { ...newCard(activity, text, organisation), column }),
    shown,
  )
}

/** Ends a round that nobody has written in, or throws away what was written (undo brings it back). */
export function discardRound(content: CardsContent): CardsContent {
  return content.round.state === 'open' ? { ...content, round: emptyCards.round } : content
}

/** What nobody in the room may read yet; empty when no silent round is open. */
export function hiddenCards(content: CardsContent): Entities<HiddenCard> {
  return content.round.state === 'open' ? content.round.entries : {}
}

/** How many entries each organisation has written so far; under the empty id those without a name. */
export function hiddenCounts(content: CardsContent): ReadonlyMap<Id, number> {
  const counts = new Map<Id, number>()
  for (const { organisation } of Object.values(hiddenCards(content))) {
    counts.set(organisation, (counts.get(organisation) ?? 0) + 1)
  }
  return counts
}

/** Without names, the order of writing would still tell who wrote what: so there is none. */
function byText(entries: Entities<HiddenCard>): Entities<HiddenCard> {
  const sorted = Object.entries(entries).toSorted(
    ([a, first], [b, second]) => compare(first.text, second.text) || compare(a, b),
  )
  return Object.fromEntries(sorted)
}
