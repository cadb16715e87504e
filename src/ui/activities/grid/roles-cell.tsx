import { type KeyboardEvent, memo, useCallback, useRef, useState } from 'react'
import { anchor } from '#core/anchor.ts'
import { toggledMarks, toggleMark } from '#core/activity/edit-grid.ts'
import type { GridCell } from '#core/activity/grid.ts'
import type { Id } from '#core/id.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { activityWords } from '#i18n/of-kind.ts'
import { useEditContent } from '#ui/activities/content.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { CheckList } from '#ui/kit/check-list.tsx'
import { Popover } from '#ui/kit/popover.tsx'
import { useWords } from '#ui/words-context.ts'
import { isArrow, moveInMatrix } from './arrow-keys.ts'
import { MarkSign } from './mark-sign.tsx'
import styles from './roles-cell.module.css'

interface Props {
  readonly activity: ActivityOfKind<'grid'>
  readonly row: Id
  readonly organisation: Id
  readonly cell: GridCell
  readonly task: string
  readonly organisationName: string
  /** One cell of each row is reached by Tab, the others by arrows. */
  readonly isTabStop: boolean
  /** Of its column, from 0. */
  readonly index: number
  readonly onColumn: (index: number) => void
}

/** The role of one organisation in one task: letters set it, Enter opens the choice, arrows go on. */
export const RolesCell = memo(function RolesCell(props: Props) {
  const { activity, row, organisation, cell, task, organisationName, isTabStop, index, onColumn } = props
  const words = useWords()
  const announce = useAnnounce()
  const edit = useEditContent<'grid'>(activity)
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const close = useCallback(() => setOpen(false), [])
  const { roles } = words.grids
  const names = activityWords<'grid'>(words, activity).marks
  const known = activity.marks ?? []
  const said = (marks: readonly string[]) => (marks.length === 0 ? roles.noMark : roles.and(marks))
  const toggle = (mark: string) => {
    if (!edit('markChanged', (content) => toggleMark(activity, content, row, organisation, mark))) return
    announce(roles.said(organisationName, said(toggledMarks(activity, cell.marks, mark))))
  }
  const letters = (event: KeyboardEvent) => {
    const mark =
      event.ctrlKey || event.metaKey || event.altKey
        ? undefined
        : known.find((known) => known === event.key.toUpperCase())
    if (mark === undefined) return
    event.preventDefault()
    toggle(mark)
  }
  return (
    <>
      <button
        type="button"
        ref={button}
        className={styles['cell']}
        id={anchor.cell(activity.id, row, organisation)}
        tabIndex={isTabStop ? 0 : -1}
        data-matrix-cell=""
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={roles.cell(task, organisationName, said(cell.marks))}
        onFocus={() => onColumn(index)}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => (isArrow(event.key) ? moveInMatrix(event) : letters(event))}
      >
        {cell.marks.map((mark) => (
          <MarkSign key={mark} mark={mark} />
        ))}
      </button>
      {open && (
        <Popover anchor={button} label={roles.sheet(organisationName, task)} onClose={close}>
          <CheckList
            label={roles.sheet(organisationName, task)}
            onToggle={toggle}
            onKey={letters}
            items={known.map((mark) => ({
              value: mark,
              label: names[mark] ?? mark,
              sign: <MarkSign mark={mark} />,
              checked: cell.marks.includes(mark),
            }))}
          />
        </Popover>
      )}
    </>
  )
})
