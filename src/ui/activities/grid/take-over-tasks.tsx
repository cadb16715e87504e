import { useShallow } from 'zustand/react/shallow'
import { addGridRow } from '#core/activity/edit-grid.ts'
import { contentOf } from '#core/content.ts'
import { activityById, type ActivityOfKind } from '#core/method/index.ts'
import { fitText, limits } from '#core/text.ts'
import { useEditContent } from '#ui/activities/content.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { Button } from '#ui/kit/button.tsx'
import { useNewId } from '#ui/session-context.ts'
import { useSettledWorkshop } from '#ui/use-settled-workshop.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './take-over-tasks.module.css'
import { tasksFromChain } from './tasks-from-chain.ts'

/** Offers the activities of the impact logic that are no task yet. */
export function TakeOverTasks({ activity }: { activity: ActivityOfKind<'grid'> }) {
  const { roles } = useWords().grids
  const announce = useAnnounce()
  const edit = useEditContent<'grid'>(activity)
  const newId = useNewId()
  const offered = useSettledWorkshop(
    useShallow((workshop) =>
      tasksFromChain(contentOf<'cards'>(workshop, activityById('chain')), contentOf<'grid'>(workshop, activity)),
    ),
    true,
  )
  const takeOver = () => {
    const rows = offered.map((text) => [newId(), fitText(text, limits.card)] as const)
    return edit('rowsTakenOver', (before) => rows.reduce((grid, [id, text]) => addGridRow(grid, id, text), before))
  }
  if (offered.length === 0) return null
  return (
    <div className={styles['takeOver']} data-desk="">
      <Button
        look="bare"
        icon="download"
        onClick={() => {
          if (takeOver()) announce(roles.takenOver(offered.length))
        }}
      >
        {roles.takeOver(offered.length)}
      </Button>
    </div>
  )
}
