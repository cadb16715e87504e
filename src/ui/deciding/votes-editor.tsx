import { shareIds, type Vote, votes, type VotesBallot } from '#core/decision/ballot.ts'
import { withEntity } from '#core/entities.ts'
import { Segmented } from '#ui/kit/segmented.tsx'
import { SelectField } from '#ui/kit/select-field.tsx'
import { NumberField } from '#ui/kit/number-field.tsx'
import { shortNameOf } from '#ui/organisations/organisations.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './ballot.module.css'
import type { BallotProps } from './ballot-props.ts'
import { BallotRow } from './ballot-row.tsx'

/** Majority: one vote for each organisation, a quorum, and for a qualified majority the share it needs. */
export function VotesEditor({
  ballot,
  organisations,
  onChange,
  isQualified,
}: BallotProps<VotesBallot> & { readonly isQualified: boolean }) {
  const words = useWords()
  const { deciding } = words
  return (
    <>
      <ul className={styles['rows']}>
        {organisations.map(([id, organisation]) => (
          <BallotRow key={id} organisation={organisation}>
            <Segmented
              label={deciding.vote(shortNameOf(organisation, words))}
              value={ballot.votes[id] ?? ''}
              segments={votes.map((vote) => ({ value: vote, label: deciding.votes[vote] }))}
              onChange={(vote) => onChange({ ...ballot, votes: withEntity<Vote>(ballot.votes, id, vote) })}
            />
          </BallotRow>
        ))}
      </ul>
      <div className={styles['pair']}>
        <NumberField
          label={deciding.quorum}
          min={1}
          max={100}
          value={ballot.quorum}
          error={deciding.quorumRange}
          onChange={(quorum) => onChange({ ...ballot, quorum }, 'quorum')}
        />
        {isQualified && (
          <SelectField
            label={deciding.share}
            value={ballot.share}
            options={shareIds.map((share) => ({ value: share, label: deciding.shares[share] }))}
            onChange={(share) => onChange({ ...ballot, share })}
          />
        )}
      </div>
    </>
  )
}
