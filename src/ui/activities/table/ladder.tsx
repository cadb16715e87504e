import { contentOf } from '#core/content.ts'
import type { Id } from '#core/id.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { activityWords } from '#i18n/of-kind.ts'
import { RoomOnlyMark } from '#ui/activities/visibility-button.tsx'
import { SortableList } from '#ui/kit/dnd/sortable-list.tsx'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './ladder.module.css'
import { RowAdder } from './row-adder.tsx'
import { useStableActions } from './stable-actions.ts'
import { TableCell } from './table-cell.tsx'
import { RowEnd } from './table-row.tsx'
import { type RowsActions, useRows } from './use-rows.ts'

/** A table drawn as rungs: each stands a step further in than the one before, because it goes a step further. */
export function Ladder({ activity }: { activity: ActivityOfKind<'table'> }) {
  const words = useWords()
  const { title } = activityWords<'table'>(words, activity)
  const { rows, ids, first, actions, add, addAndFocus, move, nameOf } = useRows(activity)
  const stable = useStableActions(actions)
  return (
    <>
      <SortableList
        as="ol"
        className={styles['ladder']}
        ids={ids}
        label={title}
        words={words.dnd.sort}
        nameOf={nameOf}
        onMove={move}
        renderItem={(id, handle) => (
          <div className={styles['rung']}>
            <b className={styles['number']}>
              <span className="visually-hidden">{words.editors.table.rung(ids.indexOf(id) + 1)}</span>
              <span aria-hidden="true">{ids.indexOf(id) + 1}</span>
            </b>
            <RungFields activity={activity} id={id} label={nameOf(id)} actions={stable} first={first} />
            <RowEnd activity={activity} id={id} label={nameOf(id)} actions={stable}>
              {handle}
            </RowEnd>
          </div>
        )}
      />
      <RowAdder
        activity={activity}
        rows={rows}
        first={first}
        onAdd={addAndFocus}
        onSuggestion={(text) => add({ [first]: text })}
      />
    </>
  )
}

interface RungProps {
  readonly activity: ActivityOfKind<'table'>
  readonly id: Id
  readonly label: string
  readonly actions: RowsActions
  readonly first: string
}

function RungFields({ activity, id, label, actions, first }: RungProps) {
  const { columns } = activityWords<'table'>(useWords(), activity)
  const row = useWorkshop((workshop) => contentOf<'table'>(workshop, activity).rows[id])
  if (row === undefined) return null
  return (
    <div className={styles['fields']} style={{ '--fields': Object.keys(activity.columns).length - 1 }}>
      {Object.keys(activity.columns).map((name) => (
        <div key={name} className={name === first ? styles['first'] : styles['field']}>
          {name !== first && <span aria-hidden="true">{columns[name]?.label}</span>}
          <TableCell activity={activity} id={id} row={row} name={name} rowLabel={label} goDown={actions.goDown} />
          {name === first && row.visibility === 'room' && <RoomOnlyMark />}
        </div>
      ))}
    </div>
  )
}
