import { fingers, type Fingers, type FingersBallot } from '#core/decision/ballot.ts'
import type { Id } from '#core/id.ts'
import { withEntity, withoutEntity } from '#core/entities.ts'
import { Segmented } from '#ui/kit/segmented.tsx'
import { shortNameOf } from '#ui/organisations/organisations.ts'
import { useFormats, useWords } from '#ui/words-context.ts'
import styles from './ballot.module.css'
import type { BallotProps } from './ballot-props.ts'
import { BallotRow } from './ballot-row.tsx'

const away = 'absent'

/** Fist-to-five: how many fingers each organisation shows. */
export function FingersEditor({ ballot, organisations, onChange }: BallotProps<FingersBallot>) {
  const words = useWords()
  const { deciding } = words
  const formats = useFormats()
  const segments = [
    ...fingers.map((count) => ({ value: String(count), label: count === 0 ? deciding.fist : formats.number(count) })),
    { value: away, label: deciding.absent },
  ]
  const show = (id: Id, value: string) => {
    const count = fingers.find((each) => String(each) === value)
    const absent = ballot.absent.filter((other) => other !== id)
    onChange(
      count === undefined
        ? { ...ballot, fingers: withoutEntity<Fingers>(ballot.fingers, id), absent: [...absent, id] }
        : { ...ballot, fingers: withEntity<Fingers>(ballot.fingers, id, count), absent },
    )
  }
  return (
    <>
      <p className={styles['hint']}>{deciding.fingersHint}</p>
      <ul className={styles['rows']}>
        {organisations.map(([id, organisation]) => (
          <BallotRow key={id} organisation={organisation}>
            <Segmented
              label={deciding.fingers(shortNameOf(organisation, words))}
              value={ballot.absent.includes(id) ? away : String(ballot.fingers[id] ?? '')}
              segments={segments}
              onChange={(value) => show(id, value)}
            />
          </BallotRow>
        ))}
      </ul>
    </>
  )
}
