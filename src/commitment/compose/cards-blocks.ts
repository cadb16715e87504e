import { type Card, type CardsActivity, type CardsContent, inbox } from '#core/activity/cards.ts'
import type { Id } from '#core/id.ts'
import { inOrder } from '#core/order.ts'
import { isBlank } from '#core/text.ts'
import type { WordsOfKind } from '#i18n/method-words.ts'
import type { Block, Rich, TableColumn } from '#commitment/commitment.ts'
import type { Composing } from './composing.ts'
import { minorHeading, joined, paragraph, party, plain } from './rich.ts'

/**
 * Cards that organisations wrote for themselves are read by organisation; those of the room by column. `title` names the
 * board in what is missing.
 */
export function cardsBlocks(
  composing: Composing,
  activity: CardsActivity,
  content: CardsContent,
  said: WordsOfKind<'cards'>,
): readonly Block[] {
  const { document } = composing.words
  const cards = inOrder(content.cards)
    .map(([, card]) => card)
    .filter((card) => !isBlank(card.text))
  if (activity.startsInRoom === true) {
    return cards.length === 0
      ? [paragraph(document.nothingReleased)]
      : [byOrganisation(composing, activity, cards, said)]
  }
  const { min = 0 } = activity
  const lacking: readonly Block[] =
    cards.length < min ? [{ kind: 'missing', text: document.missingRows(said.inDocument, min, cards.length) }] : []
  if (cards.length === 0) return lacking.length > 0 ? lacking : [paragraph(document.nothing)]
  const waiting = cards.filter((card) => card.column === inbox)
  const placed = cards.filter((card) => card.column !== inbox)
  return [
    ...(placed.length === 0 ? [] : [sideBySide(activity, placed, said)]),
    ...(waiting.length === 0 ? [] : [minorHeading(document.cards.unplaced), list(waiting)]),
    ...lacking,
  ]
}

function byOrganisation(
  composing: Composing,
  activity: CardsActivity,
  cards: readonly Card[],
  said: WordsOfKind<'cards'>,
): Block {
  const { document } = composing.words
  const known = new Set(composing.organisations.map(([id]) => id))
  const row = (head: Rich, own: readonly Card[]): readonly Rich[] => [
    head,
    ...activity.columns.map((column) => texts(own.filter((card) => card.column === column))),
  ]
  const own = (id: Id) => cards.filter((card) => card.organisation === id)
  const shared = cards.filter((card) => !known.has(card.organisation))
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

function sideBySide(activity: CardsActivity, cards: readonly Card[], said: WordsOfKind<'cards'>): Block {
  const columns = activity.columns.map((id) => cards.filter((card) => card.column === id))
  const longest = Math.max(...columns.map((own) => own.length))
  return {
    kind: 'table',
    caption: said.inDocument,
    showCaption: false,
    columns: activity.columns.map((id) => column(titleOf(said, id))),
    rows: Array.from({ length: longest }, (_, index) => columns.map((own) => plain(own[index]?.text ?? ''))),
    withoutRowHeads: true,
    legend: [],
  }
}

function list(cards: readonly Card[]): Block {
  return { kind: 'list', items: cards.map((card) => plain(card.text)) }
}

function texts(cards: readonly Card[]): Rich {
  return joined(
    cards.map((card) => plain(card.text)),
    '\n',
  )
}

function titleOf(said: WordsOfKind<'cards'>, id: string): string {
  return said.columns[id]?.title ?? id
}

function column(head: string, weight = 1): TableColumn {
  return { head: plain(head), weight, centred: false }
}
