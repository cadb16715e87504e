import { cardsIn } from '#core/activity/cards.ts'
import { contentOf } from '#core/content.ts'
import { activityById, type AnyActivity } from '#core/method/index.ts'
import { isSamePlace, onTheWall, type RoomPlace } from '#core/room/room-view.ts'
import type { Workshop } from '#core/workshop.ts'
import { columnNames } from '#ui/activities/cards/board-columns.ts'
import { mostPages } from '#state/projector-feed.ts'
import { Button, IconButton } from '#ui/kit/button.tsx'
import { Icon } from '#ui/kit/icon.tsx'
import { useLiveRoom, useProjector } from '#ui/live-room-context.ts'
import { placeWords } from '#ui/projector/place-words.ts'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './projector-notes.module.css'

/** As many cards in a column as the last row takes in at once. */
const mostAtOnce = 6

/** While a projector runs: where it stays when the facilitator peeks elsewhere, and where it cannot show all at once. */
export function ProjectorNotes() {
  const words = useWords()
  const { projector: said } = words
  const { projector } = useLiveRoom()
  const windows = useProjector((state) => state.windows)
  const { here, shown, page } = useProjector((state) => state)
  const isRunning = Object.keys(windows).length > 0
  const fullest = useWorkshop((workshop) => (isRunning ? fullestColumn(workshop, shown) : null))
  if (!isRunning) return null
  const { follow, turn } = projector.getState()
  if (!isSamePlace(here, shown)) {
    return (
      <div className={styles['note']}>
        <Icon name="projector" />
        <p>{said.stays(placeWords(words, shown).name)}</p>
        <Button look="bare" onClick={follow}>
          {said.bring}
        </Button>
      </div>
    )
  }
  const pages = mostPages(windows)
  if (pages === 1 && fullest === null) return null
  const [column, count] = fullest?.split(' ') ?? []
  return (
    <div className={styles['note']}>
      <Icon name="projector" />
      <p>
        {column !== undefined && said.full(Number(count), columnName(words, shown, column))}{' '}
        {pages > 1 && <b>{said.page(Math.min(page + 1, pages), pages)}</b>}
      </p>
      {pages > 1 && (
        <>
          <IconButton icon="left" label={said.previousPage} disabled={page === 0} onClick={() => turn(page - 1)} />
          <IconButton icon="right" label={said.nextPage} disabled={page >= pages - 1} onClick={() => turn(page + 1)} />
        </>
      )}
    </div>
  )
}

/** 'belongs 8': the column with more cards than can be read at once; null while none has. One text, so that it stays equal. */
function fullestColumn(workshop: Workshop, place: RoomPlace): string | null {
  const activity = boardAt(place)
  if (activity === null) return null
  const content = contentOf<'cards'>(onTheWall(workshop), activity)
  const counts = activity.columns.map((column) => [column, cardsIn(content, column).length] as const)
  const [column, count] = counts.toSorted(([, one], [, other]) => other - one)[0] ?? ['', 0]
  return count > mostAtOnce ? `${column} ${count}` : null
}

function columnName(words: Parameters<typeof columnNames>[0], place: RoomPlace, column: string): string {
  const activity = boardAt(place)
  if (activity === null) return ''
  return columnNames(words, activity).find(({ id }) => id === column)?.name ?? ''
}

function boardAt(place: RoomPlace) {
  if (place.screen !== 'activity') return null
  const activity: AnyActivity = activityById(place.activity)
  return activity.kind === 'cards' && !('links' in activity) ? activity : null
}
