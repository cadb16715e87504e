import { memo, type ReactNode } from 'react'
import { setRowVisibility } from '#core/activity/edit-table.ts'
import { contentOf } from '#core/content.ts'
import type { Id } from '#core/id.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { activityWords } from '#i18n/of-kind.ts'
import { useEditContent } from '#ui/activities/content.ts'
import { RoomOnlyMark, VisibilityButton } from '#ui/activities/visibility-button.tsx'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import { RowMenu } from './row-menu.tsx'
import { TableCell } from './table-cell.tsx'
import styles from './table-editor.module.css'
import { useIsSwitched } from './use-is-switched.ts'
import type { RowsActions } from './use-rows.ts'

interface Props {
  readonly activity: ActivityOfKind<'table'>
  readonly id: Id
  readonly label: string
  readonly actions: RowsActions
}

/** The cells of one row; renders only when this row changes. */
export const TableRow = memo(function TableRow({ activity, id, label, actions }: Props) {
  const words = useWords()
  const row = useWorkshop((workshop) => contentOf<'table'>(workshop, activity).rows[id])
  const edit = useEditContent<'table'>(activity)
  const switched = useIsSwitched(activity)
  if (row === undefined) return null
  const columns = activityWords<'table'>(words, activity).columns
  const marked = !switched && row.visibility === 'room'
  return (
    <>
      {Object.keys(activity.columns).map((name, index) => {
        const Cell = index === 0 ? 'th' : 'td'
        return (
          <Cell
            key={name}
            scope={index === 0 ? 'row' : undefined}
            data-label={columns[name]?.label}
            data-room={(index === 0 && marked) || undefined}
          >
            <TableCell activity={activity} id={id} row={row} name={name} rowLabel={label} goDown={actions.goDown} />
            {index === 0 && marked && <RoomOnlyMark />}
          </Cell>
        )
      })}
      {switched && (
        <td className={styles['visibility']}>
          <VisibilityButton
            entry={label}
            visibility={row.visibility}
            onChange={(visibility) => edit('visibilityChanged', (content) => setRowVisibility(content, id, visibility))}
          />
        </td>
      )}
    </>
  )
})

/** The end of a row: its handle for moving, and its menu. */
export function RowEnd({ activity, id, label, actions, children }: Props & { readonly children: ReactNode }) {
  const row = useWorkshop((workshop) => contentOf<'table'>(workshop, activity).rows[id])
  return (
    <div className={styles['end']}>
      {children}
      {row !== undefined && <RowMenu activity={activity} id={id} row={row} label={label} actions={actions} />}
    </div>
  )
}
