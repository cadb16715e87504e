import { useId } from 'react'
import { textOf } from '#core/activity/table.ts'
import { limits } from '#core/text.ts'
import { useWorkshop } from '#ui/session-context.ts'
import styles from './cell.module.css'
import type { CellProps } from './cell.ts'
import { CellFrame } from './cell-frame.tsx'
import { onEnter } from './on-enter.ts'

/** A name, with those who are in the room as suggestions: read whole, and a field of one line while it is worked on. */
export function PersonCell({ value, field, label, lacks, change, down }: CellProps) {
  const delegates = useWorkshop((workshop) => workshop.delegates)
  const people = useId()
  return (
    <CellFrame label={label} lacks={lacks}>
      <span className={styles['face']} aria-hidden="true">
        {textOf(value)}
      </span>
      <input
        id={field}
        className={styles['worked']}
        value={textOf(value)}
        onChange={(event) => change(event.target.value)}
        onKeyDown={onEnter(down)}
        maxLength={limits.line}
        list={people}
        autoComplete="off"
      />
      <datalist id={people}>
        {Object.entries(delegates).map(([id, delegate]) => (
          <option key={id}>{delegate.name}</option>
        ))}
      </datalist>
    </CellFrame>
  )
}
