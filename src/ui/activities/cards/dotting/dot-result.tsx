import { use, useEffect, useRef } from 'react'
import { dotRanking } from '#core/activity/dots.ts'
import { itemOf } from '#core/activity/clusters.ts'
import type { CardsContent } from '#core/activity/cards.ts'
import type { Id } from '#core/id.ts'
import { type ActivityOfKind, elementOf } from '#core/method/index.ts'
import { isNowhere } from '#ui/focus/use-lost-focus.ts'
import { Button } from '#ui/kit/button.tsx'
import { OrganisationSign } from '#ui/organisations/organisation-sign.tsx'
import { LiveRoomContext, putToRoom } from '#ui/live-room-context.ts'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import { useContent } from '#ui/activities/content.ts'
import { useBackToSorting } from '#ui/activities/cards/board-mode.ts'
import { itemText } from '#ui/activities/cards/card-name.ts'
import { Dots } from '#ui/activities/cards/dots.tsx'
import styles from './dotting.module.css'

/** What bears dots, the most first. Cards with equally many share one place, in words too. */
export function DotResult({ activity }: { activity: ActivityOfKind<'cards'> }) {
  const { live } = useWords()
  const content = useContent<'cards'>(activity)
  const backToSorting = useBackToSorting(activity.id)
  const ranking = dotRanking(activity, content)
  const room = use(LiveRoomContext)
  useEffect(() => {
    const element = elementOf(activity.id)?.id
    return element === undefined ? undefined : putToRoom(room, { screen: 'dots', element, activity: activity.id })
  }, [room, activity])
  const heading = useRef<HTMLHeadingElement>(null)
  // What led here is gone, and the way back stands below all that is to be read.
  useEffect(() => {
    if (isNowhere()) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <div className={styles['result']}>
      <h2 ref={heading} tabIndex={-1}>
        {live.dots.resultTitle}
      </h2>
      {ranking.length === 0 && <p>{live.dots.noResult}</p>}
      <ol>
        {ranking.map(({ rank, dots, items }) => (
          <li key={rank} data-top={rank === 1 || undefined}>
            <span className={styles['rank']}>
              <b>{live.dots.rank(rank)}</b>
              {items.length > 1 && <small>{live.dots.tie}</small>}
            </span>
            <ul>
              {items.map((id) => (
                <RankedItem key={id} id={id} content={content} />
              ))}
            </ul>
            <span className={styles['stuck']}>
              <Dots count={dots} />
            </span>
          </li>
        ))}
      </ol>
      <p>
        <Button icon="left" onClick={() => backToSorting('dots')}>
          {live.dots.back}
        </Button>
      </p>
    </div>
  )
}

function RankedItem({ id, content }: { id: Id; content: CardsContent }) {
  const words = useWords()
  const organisations = useWorkshop((workshop) => workshop.organisations)
  const item = itemOf(content, id)
  if (item === null) return null
  const organisation = item.kind === 'card' ? organisations[item.card.organisation] : undefined
  return (
    <li>
      {organisation !== undefined && <OrganisationSign organisation={organisation} named size="1.9rem" />}
      {itemText(item, words)}
    </li>
  )
}
