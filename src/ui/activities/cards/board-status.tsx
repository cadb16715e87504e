import { useMemo } from 'react'
import { dotsPlaced, inbox } from '#core/activity/cards.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import { useContent } from '#ui/activities/content.ts'
import { StatusLine } from '#ui/activities/status-line.tsx'

/** How far a board is: dots placed where there are dots, else what still waits in the inbox, else how many cards lie. */
export function BoardStatus({ activity }: { activity: ActivityOfKind<'cards'> }) {
  const { status } = useWords().board
  const content = useContent<'cards'>(activity)
  const organisations = useWorkshop((workshop) => workshop.organisations)
  const line = useMemo(() => {
    const cards = Object.values(content.cards)
    const waiting = cards.filter((card) => card.column === inbox).length
    const ids = Object.keys(organisations)
    if (cards.length === 0) return status.empty
    if (activity.dots !== undefined && ids.length > 0) {
      const placed = ids.reduce((sum, id) => sum + dotsPlaced(content, id), 0)
      return status.dots(placed, ids.length * activity.dots)
    }
    return waiting > 0 ? status.inbox(waiting) : status.cards(cards.length)
  }, [activity, content, organisations, status])
  return <StatusLine status={line} />
}
