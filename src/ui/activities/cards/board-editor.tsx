import { contentOf } from '#core/content.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { useWorkshop } from '#ui/session-context.ts'
import { useBoardMode } from './board-mode.ts'
import { DotResult } from './dotting/dot-result.tsx'
import { DottingSheet } from './dotting/dotting-sheet.tsx'
import { RoundSheet } from './round/round-sheet.tsx'
import { SortingBoard } from './sorting-board.tsx'

/** A board of cards: a silent round while one is open, dots being placed or their result, else cards to sort. */
export function BoardEditor({ activity }: { activity: ActivityOfKind<'cards'> }) {
  const isSilent = useWorkshop((workshop) => contentOf<'cards'>(workshop, activity).round.state === 'open')
  const mode = useBoardMode(activity.id)
  if (isSilent) return <RoundSheet activity={activity} />
  switch (mode.kind) {
    case 'dots':
      return activity.dots === undefined ? (
        <SortingBoard activity={activity} chosen={null} />
      ) : (
        <DottingSheet activity={activity} budget={activity.dots} organisation={mode.organisation} />
      )
    case 'result':
      return <DotResult activity={activity} />
    case 'bundle':
      return <SortingBoard activity={activity} chosen={mode.chosen} />
    case 'sort':
      return <SortingBoard activity={activity} chosen={null} />
  }
}
