import { memo } from 'react'
import { setRowVisibility } from '#core/activity/edit-table.ts'
import { contentOf } from '#core/content.ts'
import type { Id } from '#core/id.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import type { Visibility } from '#core/room/visibility.ts'
import { activityWords } from '#i18n/of-kind.ts'
import { useEditContent } from '#ui/activities/content.ts'
import { RoomOnlyMark, VisibilityButton } from '#ui/activities/visibility-button.tsx'
import { SortHandle } from '#ui/kit/dnd/sort-handle.tsx'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import { RowMenu } from './row-menu.tsx'
import type { RowsActions } from './stable-actions.ts'
import { TableCell } from './table-cell.tsx'
import styles from './table-editor.module.css'
import { useRowName } from './use-row-name.ts'
import { useIsSwitched } from './use-is-switched.ts'

export interface RowProps {
  readonly activity: ActivityOfKind<'table'>
  readonly id: Id
  /** Its place among the rows, from 0. */
  readonly index: number
  readonly actions: RowsActions
}

/** The cells of one row, and its end; what is typed into a cell renders that cell alone. */
export const TableRow = memo(function TableRow({ activity, id, index, actions }: RowProps) {
  const words = useWords()
  const visibility = useWorkshop((workshop) => contentOf<'table'>(workshop, activity).rows[id]?.visibility)
  const label = useRowName(activity, id, index)
  const edit = useEditContent<'table'>(activity)
  const switched = useIsSwitched(activity)
  if (visibility === undefined) return null
  const columns = activityWords<'table'>(words, activity).columns
  const marked = !switched && visibility === 'room'
  return (
    <>
      {Object.keys(activity.columns).map((name, at) => {
        const Cell = at === 0 ? 'th' : 'td'
        return (
          <Cell
            key={name}
            scope={at === 0 ? 'row' : undefined}
            data-label={columns[name]?.label}
            data-room={(at === 0 && marked) || undefined}
          >
            <TableCell activity={activity} id={id} name={name} rowLabel={label} goDown={actions.goDown} />
            {at === 0 && marked && <RoomOnlyMark />}
          </Cell>
        )
      })}
      {switched && (
        <td className={styles['visibility']}>
          <VisibilityButton
            entry={label}
            visibility={visibility}
            onChange={(other) => edit('visibilityChanged', (content) => setRowVisibility(content, id, other))}
          />
        </td>
      )}
      <td>
        <RowEnd activity={activity} id={id} visibility={visibility} label={label} actions={actions} />
      </td>
    </>
  )
})

interface EndProps extends Omit<RowProps, 'index'> {
  readonly visibility: Visibility
  readonly label: string
}

/** The end of a row: its handle for moving, and its menu. */
export function RowEnd(row: EndProps) {
  return (
    <div className={styles['end']}>
      <SortHandle id={row.id} name={row.label} />
      <RowMenu {...row} />
    </div>
  )
}
