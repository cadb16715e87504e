import type { Card } from '#core/activity/cards.ts'
import type { BoardItem } from '#core/activity/clusters.ts'
import { isBlank } from '#core/text.ts'
import type { Words } from '#i18n/words.ts'

/** What a card is called when it is spoken of: its first words, up to so many characters. */
export function cardName({ text }: Pick<Card, 'text'>, words: Words, longest = 60): string {
  if (isBlank(text)) return words.board.untitled
  const line = text.trim().replaceAll(/\s+/g, ' ')
  if (line.length <= longest) return line
  const cut = line.slice(0, longest)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))} …`
}

/** What a card or a cluster is called when it is spoken of. */
export function itemName(item: BoardItem, words: Words): string {
  if (item.kind === 'card') return cardName(item.card, words)
  return isBlank(item.title) ? words.live.cluster.untitled : item.title
}
