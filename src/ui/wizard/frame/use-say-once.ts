import { useEffect, useRef } from 'react'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { useIsRoom } from '#ui/live-room-context.ts'

/** Says what a notice says once it comes up; null while there is none. Not while this window is the wall: there it waits. */
export function useSayOnce(sentence: string | null): void {
  const isRoom = useIsRoom()
  const announce = useAnnounce()
  const isSaid = useRef(false)
  useEffect(() => {
    if (sentence === null) isSaid.current = false
    else if (!isRoom && !isSaid.current) {
      isSaid.current = true
      announce(sentence)
    }
  }, [announce, isRoom, sentence])
}
