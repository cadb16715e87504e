import type { Id } from '#core/id.ts'
import type { RoomPlace } from '#core/room/room-view.ts'
import { paths, setupSteps } from '#routes/paths.ts'

/**
 * What this window shows on the wall in place of a screen that is worked at from the desk alone: there the room reads only.
 * Null where it works together, on the screen itself, and where there is nothing for it.
 */
export function readPlace(workshop: Id, pathname: string): RoomPlace | null {
  const step = setupSteps.find((each) => pathname === paths.setup(workshop, each))
  if (step !== undefined) return { screen: step === 'rules' ? 'rules' : 'welcome' }
  if (pathname === paths.recap(workshop)) return { screen: 'recap' }
  return pathname === paths.commitment(workshop) ? { screen: 'commitment' } : null
}
