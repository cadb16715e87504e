import { memo } from 'react'
import { anchor } from '#core/anchor.ts'
import { setCell } from '#core/activity/edit-table.ts'
import { type CellValue, lacksCell } from '#core/activity/table.ts'
import { contentOf } from '#core/content.ts'
import type { Id } from '#core/id.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { fitText } from '#core/text.ts'
import type { Workshop } from '#core/workshop.ts'
import { activityWords } from '#i18n/of-kind.ts'
import { useEditContent } from '#ui/activities/content.ts'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import type { CellProps } from './cell.ts'
import { ChoiceCell } from './choice-cell.tsx'
import { DateCell } from './date-cell.tsx'
import { OrganisationCell } from './organisation-cell.tsx'
import { OrganisationsCell } from './organisations-cell.tsx'
import { PersonCell } from './person-cell.tsx'
import { TextCell } from './text-cell.tsx'

interface Props {
  readonly activity: ActivityOfKind<'table'>
  readonly id: Id
  readonly name: string
  readonly rowLabel: string
  readonly goDown: (row: Id, column: string) => void
}

/** One cell of a row, worked on in place; renders only when it changes itself, or the row is called otherwise. */
export const TableCell = memo(function TableCell({ activity, id, name, rowLabel, goDown }: Props) {
  const words = useWords()
  const edit = useEditContent<'table'>(activity)
  const column = activity.columns[name]
  const rowOf = (workshop: Workshop) => contentOf<'table'>(workshop, activity).rows[id]
  const value = useWorkshop((workshop) => rowOf(workshop)?.cells[name])
  const lacks = useWorkshop((workshop) => {
    const row = rowOf(workshop)
    return row !== undefined && column !== undefined && lacksCell(column, row, name)
  })
  if (column === undefined) return null
  const head = activityWords<'table'>(words, activity).columns[name]?.label ?? ''
  const typed = column.type === 'text' || column.type === 'person'
  const props: CellProps = {
    activity,
    id,
    name,
    value,
    column,
    field: anchor.cell(activity.id, id, name),
    label: words.editors.table.cell(head, rowLabel),
    lacks,
    change: (changed: CellValue) =>
      edit(
        'cellChanged',
        (content) => setCell(content, id, name, typeof changed === 'string' ? fitText(changed) : changed),
        typed ? `${activity.id}.${id}.${name}` : undefined,
      ),
    down: () => goDown(id, name),
  }
  switch (column.type) {
    case 'text':
      return <TextCell {...props} />
    case 'person':
      return <PersonCell {...props} />
    case 'date':
      return <DateCell {...props} />
    case 'choice':
      return <ChoiceCell {...props} />
    case 'organisation':
      return <OrganisationCell {...props} />
    case 'organisations':
      return <OrganisationsCell {...props} />
  }
})
