import { useId } from 'react'
import type { StanceKind } from '#core/stances/stance.ts'
import { classNames } from '#ui/kit/class-names.ts'
import { Disc } from '#ui/kit/disc.tsx'
import { useWords } from '#ui/words-context.ts'
import { discOf } from './stance-disc.ts'
import styles from './stance-choice.module.css'

/** The three that nearly every round needs stand open; the others are one step behind. */
const open = ['supports', 'reservation', 'objects'] as const satisfies readonly StanceKind[]
const others = ['standsAside', 'absent', 'subjectToBody'] as const satisfies readonly StanceKind[]

/** Not a stance: takes back what was said. */
const withdrawn = 'withdrawn'

interface Props {
  /** The id of the first choice, for links that lead to it. */
  readonly id?: string
  readonly label: string
  readonly value: StanceKind | null
  readonly onChoose: (kind: StanceKind) => void
  readonly onWithdraw: () => void
}

/** How an organisation stands to the sentence: disc and word together. */
export function StanceChoice({ id, label, value, onChoose, onWithdraw }: Props) {
  const { catalogues, frame, stances } = useWords()
  const group = useId()
  const other = others.find((kind) => kind === value)
  return (
    <fieldset className={styles['choice']}>
      <legend className="visually-hidden">{label}</legend>
      {open.map((kind, index) => (
        <label key={kind} data-kind={kind} className={styles['option']}>
          <input
            type="radio"
            name={group}
            id={index === 0 ? id : undefined}
            checked={value === kind}
            onChange={() => onChoose(kind)}
          />
          <Disc fill={discOf(kind)} />
          {catalogues.stances[kind].choice}
        </label>
      ))}
      <span className={classNames(styles['others'], other !== undefined && styles['chosen'])}>
        {other !== undefined && <Disc fill={discOf(other)} />}
        <select
          aria-label={frame.labelled(label, stances.more)}
          value={other ?? ''}
          onChange={(event) => {
            const kind = others.find((candidate) => candidate === event.target.value)
            if (kind === undefined) onWithdraw()
            else onChoose(kind)
          }}
        >
          <option value="" disabled>
            …
          </option>
          {others.map((kind) => (
            <option key={kind} value={kind}>
              {catalogues.stances[kind].choice}
            </option>
          ))}
          {value !== null && <option value={withdrawn}>{stances.withdraw}</option>}
        </select>
      </span>
    </fieldset>
  )
}
