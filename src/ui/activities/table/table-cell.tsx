import { anchor } from '#core/anchor.ts'
import { setCell } from '#core/activity/edit-table.ts'
import { type CellValue, lacksCell, type Row } from '#core/activity/table.ts'
import type { Id } from '#core/id.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { fitText } from '#core/text.ts'
import { activityWords } from '#i18n/of-kind.ts'
import { useEditContent } from '#ui/activities/content.ts'
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
  readonly row: Row
  readonly name: string
  readonly rowLabel: string
  readonly goDown: (row: Id, column: string) => void
}

/** One cell of a row, worked on in place. */
export function TableCell({ activity, id, row, name, rowLabel, goDown }: Props) {
  const words = useWords()
  const edit = useEditContent<'table'>(activity)
  const column = activity.columns[name]
  if (column === undefined) return null
  const head = activityWords<'table'>(words, activity).columns[name]?.label ?? ''
  const typed = column.type === 'text' || column.type === 'person'
  const props: CellProps = {
    activity,
    id,
    row,
    name,
    column,
    field: anchor.cell(activity.id, id, name),
    label: words.editors.table.cell(head, rowLabel),
    lacks: lacksCell(column, row, name),
    change: (value: CellValue) =>
      edit(
        'cellChanged',
        (content) => setCell(content, id, name, typeof value === 'string' ? fitText(value) : value),
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
}
