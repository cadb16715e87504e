import { type KeyboardEvent, useEffect, useId, useRef } from 'react'
import { pastedList } from '#core/pasted-list.ts'
import { fitText, isBlank, limits } from '#core/text.ts'
import { Button } from '#ui/kit/button.tsx'
import { SelectField } from '#ui/kit/select-field.tsx'
import { useWords } from '#ui/words-context.ts'
import type { ColumnName } from '#ui/activities/cards/board-columns.ts'
import styles from './hidden-entry.module.css'

interface Props {
  /** Columns to choose from; empty where every card begins in the same place. */
  readonly columns: readonly ColumnName[]
  readonly column: string
  readonly onColumn: (column: string) => void
  /** Letters show as dots: whoever sees this screen cannot read along. */
  readonly conceal: boolean
  readonly text: string
  readonly onText: (text: string) => void
  /** One entry a text; false where it was refused: what is written then stays. */
  readonly onAdd: (texts: readonly string[]) => boolean
}

/** One line, one entry: Enter puts it down and the next one begins at once. A pasted list becomes an entry a line. */
export function HiddenEntry({ columns, column, onColumn, conceal, text, onText, onAdd }: Props) {
  const { round } = useWords().live
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const add = () => {
    field.current?.focus()
    if (isBlank(text)) return
    if (onAdd([fitText(text.trim(), limits.card)])) onText('')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    add()
  }
  return (
    <div className={styles['entry']} data-draft>
      {columns.length > 1 && (
        <SelectField
          label={round.column}
          value={column}
          options={columns.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={onColumn}
        />
      )}
      <label htmlFor={id}>{round.entry}</label>
      <div className={styles['row']}>
        <input
          ref={field}
          id={id}
          className={conceal ? styles['concealed'] : undefined}
          placeholder={round.placeholder}
          autoComplete="off"
          maxLength={limits.card}
          value={text}
          onChange={(event) => onText(event.target.value)}
          onPaste={(event) => {
            const points = pastedList(event.clipboardData.getData('text/plain'))
            if (points.length === 0) return
            event.preventDefault()
            onAdd(points.map((point) => fitText(point, limits.card)))
          }}
          onKeyDown={onKeyDown}
        />
        <Button icon="plus" onClick={add}>
          {round.add}
        </Button>
      </div>
    </div>
  )
}
