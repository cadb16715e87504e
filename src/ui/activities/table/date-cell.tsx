import { textOf } from '#core/activity/table.ts'
import { isDay, lastDay } from '#ui/kit/last-day.ts'
import { useFormats } from '#ui/words-context.ts'
import styles from './cell.module.css'
import type { CellProps } from './cell.ts'
import { CellFrame } from './cell-frame.tsx'
import { onEnter } from './on-enter.ts'

/** A day: written as the language writes it, and the browser's own field while it is worked on. */
export function DateCell({ value, field, label, lacks, change, down }: CellProps) {
  const formats = useFormats()
  const day = textOf(value)
  return (
    <CellFrame label={label} lacks={lacks}>
      <span className={styles['face']} aria-hidden="true">
        {formats.dayShort(day)}
      </span>
      <input
        id={field}
        className={styles['worked']}
        type="date"
        max={lastDay}
        value={day}
        onChange={({ target }) => isDay(target.value) && change(target.value)}
        onKeyDown={onEnter(down)}
      />
    </CellFrame>
  )
}
