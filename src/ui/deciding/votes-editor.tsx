import { useState } from 'react'
import { type Share, shares, type Vote, votes, type VotesBallot } from '#core/decision/ballot.ts'
import { withEntity } from '#core/entities.ts'
import { Segmented } from '#ui/kit/segmented.tsx'
import { SelectField } from '#ui/kit/select-field.tsx'
import { TextField } from '#ui/kit/text-field.tsx'
import { shortNameOf } from '#ui/organisations/organisations.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './ballot.module.css'
import type { BallotProps } from './ballot-props.ts'
import { BallotRow } from './ballot-row.tsx'

const knownShares = Object.keys(shares).filter((share): share is Share => share in shares)

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
        <Quorum quorum={ballot.quorum} onChange={(quorum) => onChange({ ...ballot, quorum }, 'quorum')} />
        {isQualified && (
          <SelectField
            label={deciding.share}
            value={ballot.share}
            options={knownShares.map((share) => ({ value: share, label: deciding.shares[share] }))}
            onChange={(share) => onChange({ ...ballot, share })}
          />
        )}
      </div>
    </>
  )
}

function Quorum({ quorum, onChange }: { quorum: number; onChange: (quorum: number) => void }) {
  const { deciding } = useWords()
  // What is no share of a hundred stays in the field until it becomes one, or the quorum changes elsewhere (undo).
  const [typed, setTyped] = useState<{ readonly text: string; readonly over: number } | null>(null)
  const unfit = typed !== null && typed.over === quorum ? typed.text : null
  return (
    <TextField
      label={deciding.quorum}
      type="number"
      min={1}
      max={100}
      value={unfit ?? String(quorum)}
      {...(unfit === null ? {} : { error: deciding.quorumRange })}
      onChange={(text) => {
        const share = Math.round(Number(text))
        const fits = share >= 1 && share <= 100
        setTyped(fits ? null : { text, over: quorum })
        if (fits) onChange(share)
      }}
    />
  )
}
