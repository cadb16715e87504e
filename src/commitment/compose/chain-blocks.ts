import { type Card, type CardsActivity, type CardsContent, type Link } from '#core/activity/cards.ts'
import { leadsNowhere } from '#core/activity/links.ts'
import { cellText } from '#core/activity/table.ts'
import type { Id } from '#core/id.ts'
import { inOrder } from '#core/order.ts'
import { isBlank } from '#core/text.ts'
import type { WordsOfKind } from '#i18n/method-words.ts'
import type { ChainBlock } from '#commitment/chain-block.ts'
import type { Block } from '#commitment/commitment.ts'
import { plainText } from '#commitment/plain/plain-block.ts'
import type { Composing } from './composing.ts'
import { joined, minorHeading, paragraph, party, plain } from './rich.ts'
import { tooFew } from './too-few.ts'

type Placed = readonly (readonly [Id, Card])[]

/** Linked cards: one chain for each target group that has cards, then what the chains still lack. */
export function chainBlocks(
  composing: Composing,
  activity: CardsActivity,
  content: CardsContent,
  said: WordsOfKind<'cards'>,
): readonly Block[] {
  const { document } = composing.words
  const column = (card: Card) => activity.columns.indexOf(card.column)
  const cards = inOrder(content.cards)
    .filter(([, card]) => !isBlank(card.text))
    .toSorted(([, one], [, other]) => column(one) - column(other))
  const lacking = tooFew(composing, activity, cards.length, said.inDocument)
  if (cards.length === 0) return lacking.length > 0 ? lacking : [paragraph(document.nothing)]
  return [
    ...groupsOf(composing, cards).flatMap(({ title, own }) =>
      chainOfGroup(composing, activity, content, said, title, own),
    ),
    ...lacking,
  ]
}

/** The target groups in their order, then the cards of none. */
function groupsOf({ workshop, words }: Composing, cards: Placed): readonly { title: string; own: Placed }[] {
  const { chain, untitled } = words.document
  const groups = inOrder(workshop.content.targetGroups.rows)
  const known = new Set(groups.map(([id]) => id))
  const named = groups.map(([id, row]) => {
    const name = cellText(row, 'group').trim()
    return { title: chain.forGroup(name === '' ? untitled : name), own: cards.filter(([, card]) => card.group === id) }
  })
  const rest = { title: chain.forAll, own: cards.filter(([, card]) => !known.has(card.group)) }
  return [...named, rest].filter(({ own }) => own.length > 0)
}

function chainOfGroup(
  composing: Composing,
  activity: CardsActivity,
  content: CardsContent,
  said: WordsOfKind<'cards'>,
  title: string,
  cards: Placed,
): readonly Block[] {
  const { words, format } = composing
  const ids = new Set(cards.map(([id]) => id))
  const links = Object.values(content.links).filter((link) => ids.has(link.from) && ids.has(link.to))
  const ordered = inReadingOrder(links, cards)
  const loose = cards.filter(([id, card]) => leadsNowhere(activity, content, id, card))
  const names = format.list(loose.map(([, card]) => words.document.quoted(card.text.trim())))
  return [
    minorHeading(title),
    drawn(composing, activity, said, title, cards, ordered),
    ...(loose.length === 0 ? [] : [{ kind: 'missing', text: words.document.chain.unlinked(names) } as const]),
  ]
}

function drawn(
  composing: Composing,
  activity: CardsActivity,
  said: WordsOfKind<'cards'>,
  caption: string,
  cards: Placed,
  links: readonly Link[],
): ChainBlock {
  const { chain } = composing.words.document
  const known = new Set(composing.organisations.map(([id]) => id))
  const assumed = links.filter(({ assumption }) => !isBlank(assumption))
  const columns = activity.columns.map((column) => ({
    title: said.columns[column]?.title ?? column,
    hint: said.columns[column]?.hint ?? '',
    cards: cards
      .filter(([, card]) => card.column === column)
      .map(([id, card]) => ({
        id,
        text: card.text.trim(),
        party: known.has(card.organisation) ? card.organisation : null,
        note: card.stage === 0 ? null : chain.stage(composing.format.number(card.stage)),
      })),
  }))
  return {
    kind: 'chain',
    caption,
    alternative: inWords(composing, columns, links),
    columns,
    links: links.map((link) => ({
      from: link.from,
      to: link.to,
      assumption: isBlank(link.assumption) ? null : assumed.indexOf(link) + 1,
    })),
    assumptionsTitle: chain.assumptions,
    assumptions: assumed.map(({ assumption }) => assumption.trim()),
  }
}

/** What the drawing shows, as sentences: the columns with their cards, whose each is and its stage, then every link. */
function inWords(composing: Composing, columns: ChainBlock['columns'], links: readonly Link[]): string {
  const { words, format } = composing
  const { chain, quoted } = words.document
  const texts = new Map(columns.flatMap(({ cards }) => cards.map(({ id, text }) => [id, text] as const)))
  const shown = columns.flatMap(({ title, cards }) => {
    const own = cards.map(({ text, party: holder, note }) => {
      const beside = plainText(joined([party(composing, holder ?? ''), plain(note ?? '')], ', '))
      return beside === '' ? quoted(text) : `${quoted(text)} (${beside})`
    })
    return own.length === 0 ? [] : [chain.column(title, format.list(own))]
  })
  const steps = links.map(({ from, to, assumption }) => {
    const [start, end] = [texts.get(from) ?? '', texts.get(to) ?? '']
    return isBlank(assumption) ? chain.leads(start, end) : chain.leadsBecause(start, end, assumption.trim())
  })
  return [...shown, ...steps].join(' ')
}

/** Links in the order of the cards they start from, column by column: the number of an assumption is that on the screen. */
function inReadingOrder(links: readonly Link[], cards: Placed): readonly Link[] {
  const place = new Map(cards.map(([id], index) => [id, index]))
  const at = (id: Id) => place.get(id) ?? 0
  return links.toSorted((a, b) => at(a.from) - at(b.from) || at(a.to) - at(b.to))
}
