import { optionText } from '#core/decision/ballot.ts'
import type { Decision } from '#core/decision/decision.ts'
import { dissentOf } from '#core/decision/dissent.ts'
import type { Outcome } from '#core/decision/outcome-kind.ts'
import type { Id } from '#core/id.ts'
import type { Workshop } from '#core/workshop.ts'
import { outcomeReason } from '#i18n/outcome-reason.ts'
import { shortNameOf } from '#ui/organisations/organisations.ts'
import type { useFormats, useWords } from '#ui/words-context.ts'

export interface OutcomeProps {
  readonly decision: Pick<Decision, 'ballot' | 'fallback'>
  readonly outcome: Outcome
  readonly everyone: readonly Id[]
  readonly organisations: Workshop['organisations']
  /** What each of them said stands beside it: nobody is named once more. */
  readonly named?: boolean
}

/** What follows the word for the result: what was chosen and why, and by name who was not with it or not there. */
export function outcomeLines(
  { decision: { ballot, fallback }, outcome, everyone, organisations, named = false }: OutcomeProps,
  words: ReturnType<typeof useWords>,
  formats: ReturnType<typeof useFormats>,
): readonly string[] {
  const { deciding, catalogues } = words
  const { minority, notYet, absent } = dissentOf(ballot, outcome, everyone)
  const names = (ids: readonly Id[]) =>
    ids.map((id) => {
      const organisation = organisations[id]
      return organisation === undefined ? deciding.formerOrganisation : shortNameOf(organisation, words)
    })
  const chosen = optionText(ballot, outcome.option, deciding.passive)
  const falls = (outcome.result === 'open' || notYet.length > 0) && outcome.reason !== 'incomplete' && fallback !== ''
  return [
    chosen !== undefined && deciding.chosen(chosen),
    outcomeReason(words, ballot, outcome),
    ballot.kind === 'resistance' && !ballot.withPassive && deciding.withoutPassive,
    !named && minority.length > 0 && deciding.minority(names(minority)),
    !named && notYet.length > 0 && `${catalogues.stances.objects.group}: ${formats.list(names(notYet))}`,
    !named && absent.length > 0 && deciding.absentees(names(absent)),
    falls && `${deciding.fallback}: ${fallback}`,
  ].filter((line) => line !== false)
}
