import { useShallow } from 'zustand/react/shallow'
import { cardsIn } from '#core/activity/cards.ts'
import { contentOf } from '#core/content.ts'
import { activityById, type AnyActivity } from '#core/method/index.ts'
import { isSamePlace, onTheWall, type RoomPlace } from '#core/room/room-view.ts'
import type { Workshop } from '#core/workshop.ts'
import type { Words } from '#i18n/words.ts'
import { columnNames } from '#ui/activities/cards/board-columns.ts'
import { mostPages } from '#state/projector-feed.ts'
import { Button, IconButton } from '#ui/kit/button.tsx'
import { Icon } from '#ui/kit/icon.tsx'
import { useProjector } from '#ui/live-room-context.ts'
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
  const { windows, here, shown, page, follow, turn } = useProjector((state) => state)
  const isRunning = Object.keys(windows).length > 0
  const fullest = useWorkshop(useShallow((workshop: Workshop) => (isRunning ? fullestColumn(workshop, shown) : null)))
  if (!isRunning) return null
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
  return (
    <div className={styles['note']}>
      <Icon name="projector" />
      <p>
        {fullest !== null && said.full(fullest.count, columnName(words, shown, fullest.column))}{' '}
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

/** The column with more cards than can be read at once; null while none has. */
function fullestColumn(
  workshop: Workshop,
  place: RoomPlace,
): { readonly column: string; readonly count: number } | null {
  const activity = boardAt(place)
  if (activity === null) return null
  const content = contentOf<'cards'>(onTheWall(workshop), activity)
  const counts = activity.columns.map((column) => ({ column, count: cardsIn(content, column).length }))
  const [fullest] = counts.toSorted((one, other) => other.count - one.count)
  return fullest !== undefined && fullest.count > mostAtOnce ? fullest : null
}

function columnName(words: Words, place: RoomPlace, column: string): string {
  const activity = boardAt(place)
  if (activity === null) return ''
  return columnNames(words, activity).find(({ id }) => id === column)?.name ?? ''
}

function boardAt(place: RoomPlace) {
  if (place.screen !== 'activity') return null
  const activity: AnyActivity = activityById(place.activity)
  return activity.kind === 'cards' && !('links' in activity) ? activity : null
}
