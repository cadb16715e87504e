import type { Decision } from '#core/decision/decision.ts'
import { dissentOf } from '#core/decision/dissent.ts'
import type { Outcome } from '#core/decision/outcome-kind.ts'
import type { Id } from '#core/id.ts'
import type { Workshop } from '#core/workshop.ts'
import { outcomeReason } from '#i18n/outcome-reason.ts'
import { Disc } from '#ui/kit/disc.tsx'
import { shortNameOf } from '#ui/organisations/organisations.ts'
import { useFormats, useWords } from '#ui/words-context.ts'
import { chosenOption } from './chosen-option.ts'
import styles from './outcome.module.css'

const discs = { adopted: 'full', notAdopted: 'empty', open: 'dashed' } as const

interface Props {
  readonly decision: Pick<Decision, 'ballot' | 'fallback'>
  readonly outcome: Outcome
  readonly everyone: readonly Id[]
  readonly organisations: Workshop['organisations']
}

/** What the rule makes of the votes: a word and the reason, what was chosen, and by name who was not with it or not there. */
export function OutcomeView({ decision: { ballot, fallback }, outcome, everyone, organisations }: Props) {
  const words = useWords()
  const { deciding, catalogues } = words
  const formats = useFormats()
  const { minority, notYet, absent } = dissentOf(ballot, outcome, everyone)
  const names = (ids: readonly Id[]) =>
    ids.map((id) => {
      const organisation = organisations[id]
      return organisation === undefined ? deciding.formerOrganisation : shortNameOf(organisation, words)
    })
  const { result, reason, provisional } = outcome
  const chosen = chosenOption(ballot, outcome, words)
  return (
    <div className={styles['outcome']} data-result={result}>
      <p className={styles['result']}>
        <Disc fill={provisional ? 'half' : discs[result]} />
        <b>{deciding.results[result]}</b>
        {provisional && <span>{deciding.provisional}</span>}
      </p>
      {chosen !== undefined && <p>{deciding.chosen(chosen)}</p>}
      <p>{outcomeReason(words, ballot, outcome)}</p>
      {ballot.kind === 'resistance' && !ballot.withPassive && <p>{deciding.withoutPassive}</p>}
      {minority.length > 0 && <p>{deciding.minority(names(minority))}</p>}
      {notYet.length > 0 && (
        <p>
          {catalogues.stances.objects.group}: {formats.list(names(notYet))}
        </p>
      )}
      {absent.length > 0 && <p>{deciding.absentees(names(absent))}</p>}
      {(result === 'open' || notYet.length > 0) && reason !== 'incomplete' && fallback !== '' && (
        <p>
          {deciding.fallback}: {fallback}
        </p>
      )}
    </div>
  )
}
