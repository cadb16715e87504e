import type { ReactNode } from 'react'
import { IconButton } from '#ui/kit/button.tsx'
import { useLiveRoom } from '#ui/live-room-context.ts'
import { OrganisationsBar } from '#ui/projector/organisations-bar.tsx'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'

/** The foot of this window while it hangs on the wall: whose sign is whose, and the one way out. */
export function RoomFoot({ children }: { children?: ReactNode }) {
  const { projector } = useWords()
  const organisations = useWorkshop((workshop) => workshop.organisations)
  const { setRoom } = useLiveRoom()
  return (
    <OrganisationsBar organisations={organisations}>
      {children}
      <IconButton icon="close" label={projector.leave} onClick={() => setRoom(false)} />
    </OrganisationsBar>
  )
}
