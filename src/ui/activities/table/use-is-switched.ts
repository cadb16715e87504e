import type { ActivityOfKind } from '#core/method/index.ts'
import { useIsRoom } from '#ui/live-room-context.ts'

/** Whether each row says in a column of its own where it may go: of no concern to the room, which sees none of the others. */
export function useIsSwitched(activity: ActivityOfKind<'table'>): boolean {
  return !useIsRoom() && activity.startsInRoom === true
}
