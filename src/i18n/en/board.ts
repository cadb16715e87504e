import { formatsOf } from '#i18n/format.ts'
import type { Words } from '#i18n/words.ts'
import { ended } from '#i18n/ended.ts'
import { quoted } from './quoted.ts'

const f = formatsOf('en-GB')

export const board: Words['board'] = {
  inbox: 'Inbox',
  placeholder: (newCard) => `${newCard} …`,
  newIn: (newCard, column) => `${newCard}: ${column}`,
  from: 'Who brings it?',
  add: 'Add card',
  added: (count, column) =>
    f.plural(count, { one: `{n} card added: ${column}.`, other: `{n} cards added: ${column}.` }),
  untitled: 'Card without text',
  commandsFor: (card) => `Commands for: ${card}`,
  edit: 'Edit card',
  moveTo: 'Move to',
  order: 'Order',
  up: 'One up',
  down: 'One down',
  more: 'More',
  keepInRoom: 'Keep in the room',
  takeToDocument: 'Take into the document',
  asQuestion: 'Note as an open question',
  remove: 'Delete card',
  removed: (card) => `${ended(`Deleted: ${card}`)} ‘Undo’ brings the card back.`,
  removedElsewhere: 'This card was deleted in another window.',
  noted: 'Noted as an open question.',
  text: 'Text of the card',
  column: 'Column',
  visibility: 'Where may it go?',
  dots: 'Dots',
  dotsHint: (budget) =>
    f.plural(budget, {
      one: 'Every organisation has one dot for this board.',
      other: 'Every organisation has {n} dots for this board.',
    }),
  dotsFree: (free) => (free === 0 ? 'all placed' : f.plural(free, { one: '{n} left', other: '{n} left' })),
  dotsHere: (dots) => f.plural(dots, { one: '{n} dot', other: '{n} dots' }),
  dotMore: (organisation) => `One dot more: ${organisation}`,
  dotLess: (organisation) => `One dot less: ${organisation}`,
  dotsNow: (organisation, dots, free) =>
    f.plural(dots, {
      one: `${organisation}: {n} dot on this card, ${f.number(free)} left.`,
      other: `${organisation}: {n} dots on this card, ${f.number(free)} left.`,
    }),
  showMore: (count) => f.plural(count, { one: 'Show {n} more card', other: 'Show {n} more cards' }),
  status: {
    empty: 'No card yet',
    dots: (placed, of) => [`${f.number(placed)} of ${f.number(of)}`, 'dots placed'],
    inbox: (count) => [f.plural(count, { one: '{n} card', other: '{n} cards' }), 'still in the inbox'],
    cards: (count) => [f.plural(count, { one: '{n} card', other: '{n} cards' }), 'on the board'],
    loose: (count) => [f.plural(count, { one: '{n} card', other: '{n} cards' }), 'without a next step'],
    whole: 'Every card leads on',
  },
  chain: {
    groups: 'Target group',
    noGroup: 'No target group',
    unnamedGroup: 'Unnamed target group',
    noGroupsYet: 'No target group is named yet. Each of them has its own board here.',
    toGroups: 'Name target groups',
    leadsNowhere: 'leads nowhere yet',
    leadsTo: (cards) => ended(`Leads to: ${f.list(cards)}`),
    comesFrom: (cards) => ended(`Led to by: ${f.list(cards)}`),
    stage: (stage) => `Stage ${f.number(stage)}`,
    stageLabel: 'Stage of the impact staircase',
    stageOption: (stage, name) => `${f.number(stage)} ${name}`,
    connect: 'Connect with',
    disconnect: 'Disconnect from',
    connectTo: (card) => `Connect with: ${card}`,
    disconnectFrom: (card) => `Disconnect from: ${card}`,
    connected: (from, to) => `Connected: ${quoted(from)} leads to ${quoted(to)}.`,
    disconnected: (from, to) => `Disconnected: ${quoted(from)} and ${quoted(to)}.`,
    connecting: (card) => `${quoted(card)} selected. Press the connection points on other cards to connect.`,
    assumptions: 'Assumptions',
    assumptionsHint: 'Select a card: for each of its connections, say here why we believe in it.',
    assumption: (from, to) => `If ${quoted(from)}, then ${quoted(to)}, because …`,
    because: 'Note the assumption …',
    numbered: (number) => `Assumption ${f.number(number)}`,
  },
}
