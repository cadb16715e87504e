import type { ActivityOfKind } from '#core/method/index.ts'
import { activityWords } from '#i18n/of-kind.ts'
import { AidDrawer } from '#ui/activities/aids/aid-drawer.tsx'
import { SortableList } from '#ui/kit/dnd/sortable-list.tsx'
import { Hyphenated } from '#ui/language/hyphenated.tsx'
import { useWords } from '#ui/words-context.ts'
import { Ladder } from './ladder.tsx'
import { RowAdder } from './row-adder.tsx'
import styles from './table-editor.module.css'
import { TableRow } from './table-row.tsx'
import { useIsSwitched } from './use-is-switched.ts'
import { useRows } from './use-rows.ts'

/** Rows with typed columns, worked on in place: as a table, or as rungs that climb. */
export function TableEditor({ activity }: { activity: ActivityOfKind<'table'> }) {
  return (
    <div className={styles['frame']}>
      {activity.ladder === true ? <Ladder activity={activity} /> : <RowsTable activity={activity} />}
      {activity.aid !== undefined && <AidDrawer aid={activity.aid} />}
    </div>
  )
}

function RowsTable({ activity }: { activity: ActivityOfKind<'table'> }) {
  const words = useWords()
  const { title, columns } = activityWords<'table'>(words, activity)
  const { ids, first, actions, add, addAndFocus, move, nameOf } = useRows(activity)
  const { table } = words.editors
  const names = Object.keys(activity.columns)
  const switched = useIsSwitched(activity)
  return (
    <>
      {ids.length > 0 && (
        <table className={styles['table']} aria-label={title} style={{ '--columns': names.length }}>
          <colgroup>
            {names.map((name) => (
              <col key={name} style={{ width: `${widthOf(activity, name, switched)}%` }} />
            ))}
            {switched && <col />}
            <col />
          </colgroup>
          <thead>
            <tr>
              {names.map((name) => (
                <th key={name} scope="col">
                  <Hyphenated language={words.locale} from={7}>
                    {columns[name]?.label ?? name}
                  </Hyphenated>
                </th>
              ))}
              {switched && <th scope="col">{table.visible}</th>}
              <th scope="col">
                <span className="visually-hidden">{table.commands}</span>
              </th>
            </tr>
          </thead>
          <SortableList
            as="tbody"
            ids={ids}
            label={title}
            words={words.dnd.sort}
            nameOf={nameOf}
            onMove={move}
            renderItem={(id) => <TableRow activity={activity} id={id} index={ids.indexOf(id)} actions={actions} />}
          />
        </table>
      )}
      <RowAdder activity={activity} first={first} onAdd={addAndFocus} onSuggestion={(text) => add({ [first]: text })} />
    </>
  )
}

/** Percent of the table; the last columns (visibility, commands) share what is left. */
function widthOf(activity: ActivityOfKind<'table'>, name: string, switched: boolean): number {
  // A rule of decision brings its explanation along.
  const explained = (column: string) => activity.aid === 'rules' && activity.columns[column]?.type === 'choice'
  const weight = (column: string) => activity.columns[column]?.weight ?? (explained(column) ? 1.5 : 1)
  const total = Object.keys(activity.columns).reduce((sum, column) => sum + weight(column), 0)
  return (weight(name) / total) * (switched ? 76 : 90)
}
