import { type CardsActivity, type CardsContent, inbox } from '#core/activity/cards.ts'
import { asItems, type BoardItem, type PlacedCard } from '#core/activity/clusters.ts'
import type { Id } from '#core/id.ts'
import { inOrder } from '#core/order.ts'
import { isBlank } from '#core/text.ts'
import type { WordsOfKind } from '#i18n/method-words.ts'
import type { Block, Rich } from '#commitment/commitment.ts'
import type { Composing } from './composing.ts'
import { column, joined, minorHeading, paragraph, party, plain } from './rich.ts'
import { tooFew } from './too-few.ts'

type Clusters = CardsContent['clusters']

/** Cards that organisations wrote for themselves are read by organisation; those of the room by column. */
export function cardsBlocks(
  composing: Composing,
  activity: CardsActivity,
  content: CardsContent,
  said: WordsOfKind<'cards'>,
): readonly Block[] {
  const { document } = composing.words
  const cards = inOrder(content.cards).filter(([, card]) => !isBlank(card.text))
  const { clusters } = content
  if (activity.startsInRoom === true) {
    return cards.length === 0
      ? [paragraph(document.nothingReleased)]
      : [byOrganisation(composing, activity, cards, clusters, said)]
  }
  const lacking = tooFew(composing, activity, cards.length, said.inDocument)
  if (cards.length === 0) return lacking.length > 0 ? lacking : [paragraph(document.nothing)]
  const waiting = cards.filter(([, card]) => card.column === inbox)
  const placed = cards.filter(([, card]) => card.column !== inbox)
  return [
    ...(placed.length === 0 ? [] : [sideBySide(activity, placed, clusters, said)]),
    ...(waiting.length === 0 ? [] : [minorHeading(document.cards.unplaced), list(waiting, clusters)]),
    ...lacking,
  ]
}

function byOrganisation(
  composing: Composing,
  activity: CardsActivity,
  cards: readonly PlacedCard[],
  clusters: Clusters,
  said: WordsOfKind<'cards'>,
): Block {
  const { document } = composing.words
  const known = new Set(composing.organisations.map(([id]) => id))
  const row = (head: Rich, own: readonly PlacedCard[]): readonly Rich[] => [
    head,
    ...activity.columns.map((column) =>
      texts(
        own.filter(([, card]) => card.column === column),
        clusters,
      ),
    ),
  ]
  const own = (id: Id) => cards.filter(([, card]) => card.organisation === id)
  const shared = cards.filter(([, card]) => !known.has(card.organisation))
  return {
    kind: 'table',
    caption: said.inDocument,
    showCaption: false,
    columns: [column(document.grid.organisation, 0.8), ...activity.columns.map((id) => column(titleOf(said, id)))],
    rows: [
      ...composing.organisations
        .map(([id]) => id)
        .filter((id) => own(id).length > 0)
        .map((id) => row(party(composing, id), own(id))),
      ...(shared.length === 0 ? [] : [row(plain(document.cards.room), shared)]),
    ],
    legend: [],
  }
}

function sideBySide(
  activity: CardsActivity,
  cards: readonly PlacedCard[],
  clusters: Clusters,
  said: WordsOfKind<'cards'>,
): Block {
  const columns = activity.columns.map((id) =>
    asItems(
      cards.filter(([, card]) => card.column === id),
      clusters,
    ),
  )
  const longest = Math.max(...columns.map((own) => own.length))
  return {
    kind: 'table',
    caption: said.inDocument,
    showCaption: false,
    columns: activity.columns.map((id) => column(titleOf(said, id))),
    rows: Array.from({ length: longest }, (_, index) => columns.map((own) => itemText(own[index]))),
    withoutRowHeads: true,
    legend: [],
  }
}

function list(cards: readonly PlacedCard[], clusters: Clusters): Block {
  return { kind: 'list', items: asItems(cards, clusters).map(itemText) }
}

function texts(cards: readonly PlacedCard[], clusters: Clusters): Rich {
  return joined(asItems(cards, clusters).map(itemText), '\n')
}

/** A card as it was written; a cluster under its heading, one card a line. */
function itemText(item: BoardItem | undefined): Rich {
  if (item === undefined) return []
  if (item.kind === 'card') return plain(item.card.text)
  const title: Rich = isBlank(item.title) ? [] : [{ kind: 'strong', text: item.title.trim() }]
  return joined([title, ...item.cards.map(([, card]) => plain(card.text))], '\n')
}

function titleOf(said: WordsOfKind<'cards'>, id: string): string {
  return said.columns[id]?.title ?? id
}
