import { useStore } from 'zustand'
import { coveredEntries, type RoomPlace } from '#core/room-view.ts'
import { IconButton } from '#ui/kit/button.tsx'
import { useLiveRoom } from '#ui/live-room-context.ts'
import { OrganisationsBar } from '#ui/projector/organisations-bar.tsx'
import { useSessionStore, useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'

/** The foot of this window while it hangs on the wall: whose sign is whose, what stays covered, and the one way out. */
export function RoomFoot({ place }: { place: RoomPlace }) {
  const { projector } = useWords()
  const organisations = useWorkshop((workshop) => workshop.organisations)
  const covered = useStore(useSessionStore(), ({ history }) => coveredEntries(history.present, place))
  const { setRoom } = useLiveRoom()
  return (
    <OrganisationsBar organisations={organisations}>
      {covered > 0 && <p>{projector.kept(covered)}</p>}
      <IconButton icon="close" label={projector.leave} onClick={() => setRoom(false)} />
    </OrganisationsBar>
  )
}
