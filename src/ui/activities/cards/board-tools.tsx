import { useState } from 'react'
import { coverDots } from '#core/activity/dots.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { Button } from '#ui/kit/button.tsx'
import { useFocusOnceThere } from '#ui/focus/use-focus-once-there.ts'
import { useOrganisations } from '#ui/organisations/organisations.ts'
import { useWords } from '#ui/words-context.ts'
import { useEditContent, useSettledContent } from '#ui/activities/content.ts'
import { boardTool, placing, sorting, useBoardMode, useSetBoardMode } from './board-mode.ts'
import styles from './board-tools.module.css'
import { RoundStart } from './round/round-start.tsx'

/** What a board can do with the room, in the foot: silent round, clustering, dots. */
export function BoardTools({ activity }: { activity: ActivityOfKind<'cards'> }) {
  const { live } = useWords()
  const { cards, round, blind } = useSettledContent<'cards'>(activity)
  const organisations = useOrganisations()
  const mode = useBoardMode(activity.id)
  const setMode = useSetBoardMode(activity.id)
  const edit = useEditContent<'cards'>(activity)
  const focusOn = useFocusOnceThere()
  const [asking, setAsking] = useState(false)
  const count = Object.keys(cards).length
  const placeDots = () => {
    if (mode.kind === 'dots' || mode.kind === 'result') return setMode(sorting)
    const untouched = Object.values(cards).every(({ dots }) => Object.keys(dots).length === 0)
    if (untouched && !blind && !edit('dotsCovered', coverDots)) return
    setMode({ kind: 'dots', organisation: organisations[0]?.[0] ?? '' })
    // Who places begins above the board, and this button stands below it.
    if (organisations.length > 0) focusOn(placing(activity.id))
  }
  if (round.state === 'open') return null
  return (
    <span className={styles['tools']} role="group" aria-label={live.tools}>
      {mode.kind === 'sort' && (
        <Button
          look="bare"
          icon="people"
          aria-label={live.round.start}
          title={live.round.start}
          onClick={() => setAsking(true)}
        >
          <span className={styles['label']}>{live.round.start}</span>
        </Button>
      )}
      {count > 1 && (mode.kind === 'sort' || mode.kind === 'bundle') && (
        <Button
          look="bare"
          id={boardTool(activity.id, 'bundle')}
          icon="stack"
          aria-label={live.cluster.start}
          title={live.cluster.start}
          aria-pressed={mode.kind === 'bundle'}
          onClick={() => setMode(mode.kind === 'bundle' ? sorting : { kind: 'bundle', chosen: [] })}
        >
          <span className={styles['label']}>{live.cluster.start}</span>
        </Button>
      )}
      {activity.dots !== undefined && count > 0 && mode.kind !== 'bundle' && (
        <Button
          look="bare"
          id={boardTool(activity.id, 'dots')}
          icon="dots"
          aria-label={live.dots.start}
          title={live.dots.start}
          aria-pressed={mode.kind !== 'sort'}
          onClick={placeDots}
        >
          <span className={styles['label']}>{live.dots.start}</span>
        </Button>
      )}
      {asking && <RoundStart activity={activity} onClose={() => setAsking(false)} />}
    </span>
  )
}
