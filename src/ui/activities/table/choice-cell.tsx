import { textOf } from '#core/activity/table.ts'
import { decisionRuleIds } from '#core/method/decision-rules.ts'
import { activityWords } from '#i18n/of-kind.ts'
import { Hyphenated } from '#ui/language/hyphenated.tsx'
import { useWords } from '#ui/words-context.ts'
import styles from './cell.module.css'
import type { CellProps } from './cell.ts'
import { CellFrame } from './cell-frame.tsx'

/** One of a fixed list. A rule of decision says under its name how it works. */
export function ChoiceCell({ activity, value: held, name, column, field, label, lacks, change }: CellProps) {
  const words = useWords()
  const names = activityWords<'table'>(words, activity).columns[name]?.options ?? {}
  const value = textOf(held)
  const rule = activity.aid === 'rules' ? decisionRuleIds.find((id) => id === value) : undefined
  return (
    <CellFrame label={label} lacks={lacks}>
      <span className={styles['face']} aria-hidden="true">
        <Hyphenated language={words.locale} from={10}>
          {names[value] ?? ''}
        </Hyphenated>
        {rule !== undefined && <small>{words.catalogues.rules[rule].plain}</small>}
      </span>
      <select id={field} className={styles['over']} value={value} onChange={(event) => change(event.target.value)}>
        <option value="">–</option>
        {(column.options ?? []).map((option) => (
          <option key={option} value={option}>
            {names[option] ?? option}
          </option>
        ))}
      </select>
    </CellFrame>
  )
}
