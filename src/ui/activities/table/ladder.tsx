import { memo } from 'react'
import { contentOf } from '#core/content.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { activityWords } from '#i18n/of-kind.ts'
import { RoomOnlyMark } from '#ui/activities/visibility-button.tsx'
import { SortableList } from '#ui/kit/dnd/sortable-list.tsx'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './ladder.module.css'
import { RowAdder } from './row-adder.tsx'
import { TableCell } from './table-cell.tsx'
import { RowEnd, type RowProps } from './table-row.tsx'
import { useRowName } from './use-row-name.ts'
import { useRows } from './use-rows.ts'

/** A table drawn as rungs: each stands a step further in than the one before, because it goes a step further. */
export function Ladder({ activity }: { activity: ActivityOfKind<'table'> }) {
  const words = useWords()
  const { title } = activityWords<'table'>(words, activity)
  const { ids, first, actions, add, addAndFocus, move, nameOf } = useRows(activity)
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
        renderItem={(id) => (
          <Rung activity={activity} id={id} index={ids.indexOf(id)} actions={actions} first={first} />
        )}
      />
      <RowAdder activity={activity} first={first} onAdd={addAndFocus} onSuggestion={(text) => add({ [first]: text })} />
    </>
  )
}

/** One rung; what is typed into a field of it renders that field alone. */
const Rung = memo(function Rung({ activity, id, index, actions, first }: RowProps & { readonly first: string }) {
  const words = useWords()
  const { columns } = activityWords<'table'>(words, activity)
  const visibility = useWorkshop((workshop) => contentOf<'table'>(workshop, activity).rows[id]?.visibility)
  const label = useRowName(activity, id, index)
  if (visibility === undefined) return null
  return (
    <div className={styles['rung']}>
      <b className={styles['number']}>
        <span className="visually-hidden">{words.editors.table.rung(index + 1)}</span>
        <span aria-hidden="true">{index + 1}</span>
      </b>
      <div className={styles['fields']} style={{ '--fields': Object.keys(activity.columns).length - 1 }}>
        {Object.keys(activity.columns).map((name) => (
          <div key={name} className={name === first ? styles['first'] : styles['field']}>
            {name !== first && <span aria-hidden="true">{columns[name]?.label}</span>}
            <TableCell activity={activity} id={id} name={name} rowLabel={label} goDown={actions.goDown} />
            {name === first && visibility === 'room' && <RoomOnlyMark />}
          </div>
        ))}
      </div>
      <RowEnd activity={activity} id={id} visibility={visibility} label={label} actions={actions} />
    </div>
  )
})
