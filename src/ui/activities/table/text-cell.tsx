import { textOf } from '#core/activity/table.ts'
import { limits } from '#core/text.ts'
import { GrowingText } from '#ui/kit/growing-text.tsx'
import { Icon } from '#ui/kit/icon.tsx'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './cell.module.css'
import type { CellProps } from './cell.ts'
import { CellFrame } from './cell-frame.tsx'
import { onEnter } from './on-enter.ts'
import { usePastedRows } from './use-pasted-rows.ts'

/** Words of any length; copied rows become rows. */
export function TextCell({ activity, id, value, name, field, label, lacks, change, down }: CellProps) {
  const language = useWorkshop(({ facts }) => facts.language)
  const { table } = useWords().editors
  const text = textOf(value)
  const { onPaste, unplaced } = usePastedRows(activity, id, name, text)
  return (
    <CellFrame label={label} lacks={lacks}>
      <GrowingText
        id={field}
        className={styles['text']}
        value={text}
        onChange={change}
        onKeyDown={onEnter(down)}
        onPaste={onPaste}
        lang={language}
        maxLength={limits.text}
      />
      {unplaced > 0 && (
        <span className={styles['unplaced']} data-desk="">
          <Icon name="warning" />
          {table.unplaced(unplaced)}
        </span>
      )}
    </CellFrame>
  )
}
