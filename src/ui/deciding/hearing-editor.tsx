import { useId } from 'react'
import type { HearingBallot } from '#core/decision/ballot.ts'
import type { Id } from '#core/id.ts'
import { CheckBox } from '#ui/kit/check-box.tsx'
import { Segmented } from '#ui/kit/segmented.tsx'
import { OrganisationSelect } from '#ui/organisations/organisation-select.tsx'
import { shortNameOf } from '#ui/organisations/organisations.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './ballot.module.css'
import type { BallotProps } from './ballot-props.ts'
import { BallotRow } from './ballot-row.tsx'

/** One decides: who, who has been heard, and what. */
export function HearingEditor({ ballot, organisations, onChange }: BallotProps<HearingBallot>) {
  const words = useWords()
  const { deciding } = words
  const heading = useId()
  const toggle = (list: readonly Id[], id: Id) =>
    list.includes(id) ? list.filter((other) => other !== id) : [...list, id]
  return (
    <>
      <OrganisationSelect
        label={deciding.decider}
        visibleLabel
        nobody={deciding.nobody}
        value={ballot.decider}
        onChange={(decider) => onChange({ ...ballot, decider })}
      />
      <p className={styles['label']} id={heading}>
        {deciding.heard}
      </p>
      <ul className={styles['rows']} aria-labelledby={heading}>
        {organisations
          .filter(([id]) => id !== ballot.decider)
          .map(([id, organisation]) => {
            const name = shortNameOf(organisation, words)
            return (
              <BallotRow key={id} organisation={organisation}>
                <CheckBox
                  label={deciding.heardShort}
                  aria-label={deciding.isHeard(name)}
                  checked={ballot.heard.includes(id)}
                  disabled={ballot.absent.includes(id)}
                  onChange={() => onChange({ ...ballot, heard: toggle(ballot.heard, id) })}
                />
                <CheckBox
                  label={deciding.absent}
                  aria-label={deciding.isAbsent(name)}
                  checked={ballot.absent.includes(id)}
                  onChange={() => onChange({ ...ballot, absent: toggle(ballot.absent, id) })}
                />
              </BallotRow>
            )
          })}
      </ul>
      <div className={styles['decided']}>
        <span className={styles['label']}>{deciding.decision}</span>
        <Segmented
          label={deciding.decision}
          value={ballot.decided}
          segments={[
            { value: 'yes', label: deciding.decidedYes },
            { value: 'no', label: deciding.decidedNo },
          ]}
          onChange={(decided) => onChange({ ...ballot, decided })}
        />
      </div>
    </>
  )
}
