import { useDraftText } from '#ui/draft.ts'

/** The card that is being written in one place, and who brings it: in a round, the next one often comes from the same. */
export function useDraft(place: string) {
  const [text, setText] = useDraftText(`text.${place}`)
  const [organisation, setOrganisation] = useDraftText('organisation.of.cards')
  return { text, setText, organisation, setOrganisation }
}
