import type { Clause } from '#core/activity/clauses.ts'
import { isoDay } from '#ui/iso-day.ts'
import { CheckBox } from '#ui/kit/check-box.tsx'
import { TextField } from '#ui/kit/text-field.tsx'
import { useServices } from '#ui/services-context.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './clause-terms.module.css'

interface Props {
  readonly clause: Clause
  readonly dateId: string
  /** The topic asks for a day. */
  readonly date: boolean
  readonly topic: string
  readonly bindingHint: string
  readonly onChange: (change: Partial<Clause>, run?: string) => void
}

/** What stands beside a wording: its day where one belongs to it, and whether it is meant to bind in law. */
export function ClauseTerms({ clause, dateId, date, topic, bindingHint, onChange }: Props) {
  const { clauses } = useWords().editors
  const { now } = useServices()
  return (
    <div className={styles['terms']} role="group" aria-label={topic}>
      {date && (
        <TextField
          label={clauses.date}
          id={dateId}
          type="date"
          value={clause.date}
          hint={isOver(clause.date, isoDay(now())) ? clauses.dateOver : undefined}
          onChange={(day) => onChange({ date: day }, dateId)}
        />
      )}
      <div className={styles['binding']}>
        <CheckBox
          label={clauses.binding}
          checked={clause.binding}
          aria-describedby={bindingHint}
          onChange={(binding) => onChange({ binding })}
        />
      </div>
    </div>
  )
}

/** Whether an ISO day lies before today; a year of which only the first digits are typed is no year yet. */
function isOver(day: string, today: string): boolean {
  return day >= '1900' && day < today
}
