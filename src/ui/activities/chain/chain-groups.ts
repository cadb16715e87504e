import type { CardsContent } from '#core/activity/cards.ts'
import { cellText, type TableContent } from '#core/activity/table.ts'
import type { Id } from '#core/id.ts'
import { inOrder } from '#core/order.ts'
import { isBlank } from '#core/text.ts'
import type { Words } from '#i18n/words.ts'

export interface ChainGroup {
  readonly id: Id
  readonly name: string
}

/**
 * The boards of the chain: one for each target group that has a name or cards. Cards without a group have a board too while
 * there are any, or while no group is named; so have cards whose group is gone, because nothing may vanish from sight.
 */
export function groupsOf(words: Words, targetGroups: TableContent, { cards }: CardsContent): readonly ChainGroup[] {
  const { noGroup, unnamedGroup } = words.board.chain
  const used = new Set(Object.values(cards).map((card) => card.group))
  const named = inOrder(targetGroups.rows).flatMap(([id, row]) => {
    const name = cellText(row, 'group').trim()
    return isBlank(name) && !used.has(id) ? [] : { id, name: name || unnamedGroup }
  })
  const gone = [...used]
    .filter((id) => id !== '' && !(id in targetGroups.rows))
    .map((id) => ({ id, name: unnamedGroup }))
  return [...named, ...gone, ...(named.length === 0 || used.has('') ? [{ id: '', name: noGroup }] : [])]
}
