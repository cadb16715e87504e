import type { Card } from '#core/activity/cards.ts'
import type { BoardItem } from '#core/activity/clusters.ts'
import { isBlank } from '#core/text.ts'
import { firstWords } from '#i18n/first-words.ts'
import type { Words } from '#i18n/words.ts'

/** What a card is called when it is spoken of: its first words, up to so many characters. */
export function cardName({ text }: Pick<Card, 'text'>, words: Words, longest = 60): string {
  return isBlank(text) ? words.board.untitled : firstWords(text, longest)
}

/** What a card or a cluster is called when it is spoken of. */
export function itemName(item: BoardItem, words: Words): string {
  if (item.kind === 'card') return cardName(item.card, words)
  return isBlank(item.title) ? words.live.cluster.untitled : item.title
}
