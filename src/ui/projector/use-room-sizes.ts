import { useLayoutEffect } from 'react'
import { roomScale, type Room } from '#core/room/room.ts'
import './room-sizes.css'
import './room-colours.css'

/** Sets the sizes of this window for the room while `how` is given: `projector` for its own window, `window` for this one. */
export function useRoomSizes(how: 'projector' | 'window' | null, room: Room): void {
  const scale = roomScale(room)
  useLayoutEffect(() => {
    if (how === null) return undefined
    const { dataset, style } = document.documentElement
    dataset['room'] = how
    style.setProperty('--room', String(scale))
    return () => {
      delete dataset['room']
      style.removeProperty('--room')
    }
  }, [how, scale])
}
