import { inbox } from '#core/activity/cards.ts'
import { discardRound, hiddenCards, removeHidden, revealRound, writeHidden } from '#core/activity/round.ts'
import type { Id } from '#core/id.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { useNewId } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import { useContent, useEditContent } from '#ui/activities/content.ts'
import { type ColumnName, columnNames } from '#ui/activities/cards/board-columns.ts'

/** What can be done in the silent round of a board. Nothing that is announced says what was written. */
export function useRound(activity: ActivityOfKind<'cards'>) {
  const words = useWords()
  const { round: said } = words.live
  const announce = useAnnounce()
  const newId = useNewId()
  const content = useContent<'cards'>(activity)
  const edit = useEditContent<'cards'>(activity)
  const entries = hiddenCards(content)
  const count = Object.keys(entries).length
  const columns: readonly ColumnName[] =
    activity.inbox === true ? [] : columnNames(words, activity).filter(({ id }) => id !== inbox)
  return {
    content,
    entries,
    count,
    columns,
    firstColumn: columns[0]?.id ?? inbox,
    /** The ids of what was written, one a text; null where it was refused. */
    write: (texts: readonly string[], organisation: Id, column: string): readonly Id[] | null => {
      const written = texts.map((text) => [newId(), { text, organisation, column }] as const)
      const taken = edit('roundWritten', (before) =>
        written.reduce((board, [id, entry]) => writeHidden(board, id, entry), before),
      )
      if (!taken) return null
      announce(said.added(count + texts.length))
      return written.map(([id]) => id)
    },
    takeBack: (id: Id) => edit('roundTakenBack', (board) => removeHidden(board, id)),
    reveal: () => {
      if (!edit('roundRevealed', (board) => revealRound(activity, board))) return
      announce(said.revealed(count))
    },
    discard: () => {
      if (!edit('roundDiscarded', discardRound)) return
      announce(said.discarded)
    },
  }
}
