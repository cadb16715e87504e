import { useEffect } from 'react'
import { placeFrom } from '#core/room/room-view.ts'
import { useLiveRoom } from '#ui/live-room-context.ts'

/** Says where the facilitator is, so that the projector comes along while it follows; a key as in placeKey. */
export function usePlace(key: string): void {
  const { projector } = useLiveRoom()
  useEffect(() => {
    const place = placeFrom(key)
    if (place !== null) projector.getState().arrive(place)
  }, [projector, key])
}
