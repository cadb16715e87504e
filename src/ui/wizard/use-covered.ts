import { useStore } from 'zustand'
import { coveredEntries, type RoomPlace } from '#core/room/room-view.ts'
import { useSessionStore } from '#ui/session-context.ts'

/** How many entries of a place stay covered on the wall, told in this window by the record itself: what it shows has them not. */
export function useCovered(place: RoomPlace): number {
  return useStore(useSessionStore(), ({ history }) => coveredEntries(history.present, place))
}
