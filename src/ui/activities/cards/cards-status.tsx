import type { ActivityOfKind } from '#core/method/index.ts'
import { ChainStatus } from '#ui/activities/chain/chain-status.tsx'
import { BoardStatus } from './board-status.tsx'

/** How cards in columns stand, for the foot. */
export function CardsStatus({ activity }: { activity: ActivityOfKind<'cards'> }) {
  return activity.links === true ? <ChainStatus activity={activity} /> : <BoardStatus activity={activity} />
}
