import { memo, useMemo } from 'react'
import { anchor } from '#core/anchor.ts'
import { removeGridRow, setGridRowText } from '#core/activity/edit-grid.ts'
import { rowLacks, rowMarks } from '#core/activity/raci.ts'
import { emptyCellOf, type GridCell } from '#core/activity/grid.ts'
import { contentOf } from '#core/content.ts'
import type { Id } from '#core/id.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { fitText, limits } from '#core/text.ts'
import { firstWords } from '#i18n/first-words.ts'
import { useEditContent } from '#ui/activities/content.ts'
import { onEnter } from '#ui/activities/table/on-enter.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { IconButton } from '#ui/kit/button.tsx'
import { SortHandle } from '#ui/kit/dnd/sort-handle.tsx'
import { GrowingText } from '#ui/kit/growing-text.tsx'
import { Icon } from '#ui/kit/icon.tsx'
import { type NamedOrganisation, shortNameOf } from '#ui/organisations/organisations.ts'
import { useWorkshop } from '#ui/session-context.ts'
import { useSettledWorkshop } from '#ui/use-settled-workshop.ts'
import { useWorkshopList } from '#ui/use-workshop-list.ts'
import { useWords } from '#ui/words-context.ts'
import { RolesCell } from './roles-cell.tsx'
import matrix from './roles-matrix.module.css'
import styles from './roles-row.module.css'

interface Props {
  readonly activity: ActivityOfKind<'grid'>
  readonly row: Id
  readonly organisations: readonly NamedOrganisation[]
  readonly column: number
  readonly onColumn: (column: number) => void
  /** Enter. */
  readonly onDown: (row: Id) => void
}

const noCells: Readonly<Record<Id, GridCell>> = {}

/** One task: its words, what it still lacks, and a cell for each organisation. A letter renders its words, not its cells. */
export const RolesRow = memo(function RolesRow({ activity, row, organisations, column, onColumn, onDown }: Props) {
  const words = useWords()
  /** What the task is called beside its own field: not otherwise with each letter. */
  const name = useSettledWorkshop(
    (workshop) => firstWords(contentOf<'grid'>(workshop, activity).rows[row]?.text ?? '') || words.grids.roles.unnamed,
    true,
  )
  const text = useWorkshop((workshop) => contentOf<'grid'>(workshop, activity).rows[row]?.text ?? '')
  const cells = useWorkshop((workshop) => contentOf<'grid'>(workshop, activity).cells[row] ?? noCells)
  const none = useMemo(() => emptyCellOf(activity), [activity])
  const language = useWorkshop(({ facts }) => facts.language)
  const edit = useEditContent<'grid'>(activity)
  const announce = useAnnounce()
  const field = anchor.cell(activity.id, row, 'text')
  return (
    <>
      <th scope="row">
        <GrowingText
          id={field}
          className={styles['task']}
          aria-label={words.grids.roles.task}
          aria-describedby={`${field}-lacks`}
          value={text}
          lang={language}
          maxLength={limits.card}
          onKeyDown={onEnter(() => onDown(row))}
          onChange={(typed) =>
            edit('rowChanged', (content) => setGridRowText(content, row, fitText(typed, limits.card)), field)
          }
        />
        <Lacks activity={activity} row={row} organisations={organisations} id={`${field}-lacks`} />
      </th>
      {organisations.map(([id, organisation], index) => (
        <td key={id} data-label={shortNameOf(organisation, words)}>
          <RolesCell
            activity={activity}
            row={row}
            organisation={id}
            cell={cells[id] ?? none}
            task={name}
            organisationName={shortNameOf(organisation, words)}
            isTabStop={index === Math.min(column, organisations.length - 1)}
            index={index}
            onColumn={onColumn}
          />
        </td>
      ))}
      <td className={matrix['end']}>
        <SortHandle id={row} name={name} />
        <IconButton
          icon="bin"
          label={words.frame.labelled(words.grids.roles.removeTask, name)}
          onClick={() => {
            if (edit('rowRemoved', (content) => removeGridRow(content, row))) announce(words.grids.roles.removed(name))
          }}
        />
      </td>
    </>
  )
})

interface LacksProps extends Pick<Props, 'activity' | 'row' | 'organisations'> {
  readonly id: string
}

function Lacks({ activity, row, organisations, id }: LacksProps) {
  const { roles } = useWords().grids
  const [accountable = 0, responsible = 0] = useWorkshopList((workshop) => {
    const everyone = organisations.map(([organisation]) => organisation)
    const found = rowMarks(contentOf<'grid'>(workshop, activity), row, everyone)
    return [found.accountable, found.responsible]
  })
  const lacks = rowLacks({ accountable, responsible })
  const isUntouched = accountable === 0 && responsible === 0
  const sentences = isUntouched
    ? [roles.nobody]
    : lacks.map((lack) => (lack === 'severalAccountable' ? roles[lack](accountable) : roles[lack]))
  return (
    <span id={id} className={styles['lacks']} data-desk="" data-unsettled={lacks.length === 0 ? undefined : ''}>
      {sentences.map((sentence) => (
        <span key={sentence}>
          <Icon name="warning" />
          {sentence}
        </span>
      ))}
    </span>
  )
}
