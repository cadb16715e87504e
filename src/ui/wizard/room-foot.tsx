import { IconButton } from '#ui/kit/button.tsx'
import { useLiveRoom } from '#ui/live-room-context.ts'
import { OrganisationsBar } from '#ui/projector/organisations-bar.tsx'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'

interface Props {
  /** How many entries of the activity stay covered. */
  readonly covered: number
}

/** The foot of this window while it hangs on the wall: whose sign is whose, and the one way out. */
export function RoomFoot({ covered }: Props) {
  const { projector } = useWords()
  const organisations = useWorkshop((workshop) => workshop.organisations)
  const { setRoom } = useLiveRoom()
  return (
    <OrganisationsBar organisations={organisations}>
      {covered > 0 && <p>{projector.kept(covered)}</p>}
      <IconButton icon="close" label={projector.leave} onClick={() => setRoom(false)} />
    </OrganisationsBar>
  )
}
