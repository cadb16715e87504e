import { useMemo } from 'react'
import { inbox } from '#core/activity/cards.ts'
import { dotsPlaced } from '#core/activity/dots.ts'
import { hiddenCards } from '#core/activity/round.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import { useSettledContent } from '#ui/activities/content.ts'
import { StatusLine } from '#ui/activities/status-line.tsx'
import { BoardTools } from './board-tools.tsx'

/** How far a board is: dots placed where there are dots, else what still waits in the inbox, else how many cards lie. */
export function BoardStatus({ activity }: { activity: ActivityOfKind<'cards'> }) {
  const { board, live } = useWords()
  const { status } = board
  const content = useSettledContent<'cards'>(activity)
  const organisations = useWorkshop((workshop) => workshop.organisations)
  const line = useMemo(() => {
    if (content.round.state === 'open') return live.round.status(Object.keys(hiddenCards(content)).length)
    const cards = Object.values(content.cards)
    const waiting = cards.filter((card) => card.column === inbox).length
    const ids = Object.keys(organisations)
    if (cards.length === 0) return status.empty
    if (activity.dots !== undefined && content.blind) {
      const budget = activity.dots
      return live.dots.hiddenStatus(ids.filter((id) => dotsPlaced(content, id) >= budget).length, ids.length)
    }
    if (activity.dots !== undefined && ids.length > 0) {
      const placed = ids.reduce((sum, id) => sum + dotsPlaced(content, id), 0)
      return status.dots(placed, ids.length * activity.dots)
    }
    return waiting > 0 ? status.inbox(waiting) : status.cards(cards.length)
  }, [activity, content, live, organisations, status])
  return (
    <>
      <BoardTools activity={activity} />
      <StatusLine status={line} />
    </>
  )
}
