import { useDraftText } from '#ui/draft-text.ts'
import { useWorkshop } from '#ui/session-context.ts'

/**
 * The card that is being written in one place ('scope.inbox'), and who brings it: the next one of an activity often comes
 * from the same. Another activity begins without a name: nobody is to bring there what nobody said.
 */
export function useDraftCard(place: string) {
  const [text, setText] = useDraftText(`text.${place}`)
  const [chosen, setOrganisation] = useDraftText(`organisation.${place.split('.')[0]}`)
  // One that has left the workshop since brings nothing any more.
  const isThere = useWorkshop(({ organisations }) => chosen in organisations)
  return { text, setText, organisation: isThere ? chosen : '', setOrganisation }
}
