import { useDraftText } from '#ui/draft.ts'
import { useWorkshop } from '#ui/session-context.ts'

/** The card that is being written in one place, and who brings it: in a round, the next one often comes from the same. */
export function useDraft(place: string) {
  const [text, setText] = useDraftText(`text.${place}`)
  const [chosen, setOrganisation] = useDraftText('organisation.of.cards')
  // One that has left the workshop since brings nothing any more.
  const isThere = useWorkshop(({ organisations }) => chosen in organisations)
  return { text, setText, organisation: isThere ? chosen : '', setOrganisation }
}
