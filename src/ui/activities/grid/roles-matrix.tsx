import { useState } from 'react'
import { anchor } from '#core/anchor.ts'
import { withoutBlankRows } from '#core/activity/blank-rows.ts'
import { loadOf } from '#core/activity/raci.ts'
import { contentOf } from '#core/content.ts'
import type { Id } from '#core/id.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { activityWords } from '#i18n/of-kind.ts'
import { Button } from '#ui/kit/button.tsx'
import { classNames } from '#ui/kit/class-names.ts'
import { SortableList } from '#ui/kit/dnd/sortable-list.tsx'
import { OrganisationSign } from '#ui/organisations/organisation-sign.tsx'
import { type NamedOrganisation, shortNameOf } from '#ui/organisations/organisations.ts'
import { TypedText } from '#ui/language/typed-text.tsx'
import { useWorkshopList } from '#ui/use-workshop-list.ts'
import { useWords } from '#ui/words-context.ts'
import { MarkSign } from './mark-sign.tsx'
import { Overload } from './overload.tsx'
import phone from './roles-list.module.css'
import many from './roles-many.module.css'
import styles from './roles-matrix.module.css'
import { RolesRow } from './roles-row.tsx'
import { TakeOverTasks } from './take-over-tasks.tsx'
import { useTasks } from './use-tasks.ts'

interface Props {
  readonly activity: ActivityOfKind<'grid'>
  readonly organisations: readonly NamedOrganisation[]
}

/** Who answers, who does, who is asked, who is told: tasks × organisations. */
export function RolesMatrix({ activity, organisations }: Props) {
  const words = useWords()
  const { title, marks, addRow, rowHead } = activityWords<'grid'>(words, activity)
  const { ids, nameOf, add, goDown, move } = useTasks(activity)
  // The column that Tab stops at in every row; arrows change it.
  const [column, setColumn] = useState(0)
  const { roles } = words.grids
  const everyone = organisations.map(([id]) => id)
  return (
    <div className={styles['frame']}>
      <div className={styles['bar']}>
        <ul className={styles['key']}>
          {(activity.marks ?? []).map((mark) => (
            <li key={mark}>
              <MarkSign mark={mark} />
              <b>{marks[mark]}</b>
            </li>
          ))}
        </ul>
        <Button look="bare" icon="plus" id={anchor.newRow(activity.id)} onClick={add}>
          {addRow}
        </Button>
      </div>
      {ids.length === 0 ? (
        <p className={styles['empty']}>{roles.empty}</p>
      ) : (
        <table
          className={classNames(
            styles['matrix'],
            phone['list'],
            organisations.length > 8 && many['many'],
            organisations.length > 12 && many['most'],
          )}
          style={{ '--n': organisations.length }}
          aria-label={title}
        >
          <thead>
            <tr>
              <th scope="col">{rowHead}</th>
              {organisations.map(([id, organisation]) => (
                <th key={id} scope="col">
                  <OrganisationSign organisation={organisation} named />
                  <span aria-hidden="true">
                    <TypedText from={7}>{shortNameOf(organisation, words)}</TypedText>
                  </span>
                </th>
              ))}
              <th scope="col">
                <span className="visually-hidden">{words.editors.table.commands}</span>
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
            renderItem={(row) => (
              <RolesRow
                activity={activity}
                row={row}
                organisations={organisations}
                column={column}
                onColumn={setColumn}
                onDown={goDown}
              />
            )}
          />
          <tfoot>
            <Loads activity={activity} organisations={everyone} />
          </tfoot>
        </table>
      )}
      <TakeOverTasks activity={activity} />
      <Overload activity={activity} organisations={organisations} />
    </div>
  )
}

interface LoadsProps extends Pick<Props, 'activity'> {
  readonly organisations: readonly Id[]
}

/** How many of the tasks each organisation does or answers for; one that was begun and left empty is none. */
function Loads({ activity, organisations }: LoadsProps) {
  const { roles } = useWords().grids
  const [tasks = 0, ...loads] = useWorkshopList((workshop) => {
    const content = withoutBlankRows(contentOf<'grid'>(workshop, activity))
    return [Object.keys(content.rows).length, ...organisations.map((id) => loadOf(content, id))]
  })
  return (
    <tr>
      <th scope="row">{roles.load}</th>
      {organisations.map((id, index) => {
        const [count, of] = roles.loadOf(loads[index] ?? 0, tasks)
        return (
          <td key={id}>
            <b>{count}</b> {of}
          </td>
        )
      })}
      <td>{'\u00A0'}</td>
    </tr>
  )
}
