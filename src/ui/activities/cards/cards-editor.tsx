import type { ActivityOfKind } from '#core/method/index.ts'
import { ChainEditor } from '#ui/activities/chain/chain-editor.tsx'
import { BoardEditor } from './board-editor.tsx'

/** Cards in columns; where they can be linked, the impact chain. */
export function CardsEditor({ activity }: { activity: ActivityOfKind<'cards'> }) {
  return activity.links === true ? <ChainEditor activity={activity} /> : <BoardEditor activity={activity} />
}
