import { cellOrganisations, cellText, type Row, type TableContent } from '#core/activity/table.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { inOrder } from '#core/order.ts'
import type { Workshop } from '#core/workshop.ts'
import { activityWords } from '#i18n/of-kind.ts'
import type { Words } from '#i18n/words.ts'
import { OrganisationSign } from '#ui/organisations/organisation-sign.tsx'
import { shortNameOf } from '#ui/organisations/organisations.ts'
import { Lane } from '#ui/projector/lane.tsx'
import { WallText } from '#ui/projector/wall-text.tsx'
import { useFormats, useWords } from '#ui/words-context.ts'
import styles from './table-block.module.css'

interface Props {
  readonly activity: ActivityOfKind<'table'>
  readonly content: TableContent
  readonly organisations: Workshop['organisations']
}

/** Rows under one head; what does not fit goes on the next page, under the same head. */
export function TableBlock({ activity, content, organisations }: Props) {
  const { columns } = activityWords<'table'>(useWords(), activity)
  const names = Object.keys(activity.columns)
  const template = names.map((name) => `minmax(0, ${activity.columns[name]?.weight ?? 1}fr)`).join(' ')
  return (
    <div className={styles['table']} role="table" style={{ '--columns': template }}>
      <div className={styles['head']} role="row">
        {names.map((name) => (
          <span key={name} role="columnheader">
            <WallText ours>{columns[name]?.label ?? ''}</WallText>
          </span>
        ))}
      </div>
      <Lane grows>
        {inOrder(content.rows).map(([id, row]) => (
          <div key={id} className={styles['row']} role="row">
            {names.map((name) => (
              <span key={name} role="cell">
                <RoomCell activity={activity} row={row} name={name} organisations={organisations} />
              </span>
            ))}
          </div>
        ))}
      </Lane>
    </div>
  )
}

interface CellProps {
  readonly activity: ActivityOfKind<'table'>
  readonly row: Row
  readonly name: string
  readonly organisations: Workshop['organisations']
}

/** What a cell says, whatever its type. */
export function RoomCell({ activity, row, name, organisations }: CellProps) {
  const words = useWords()
  const formats = useFormats()
  const column = activity.columns[name]
  if (column === undefined) return null
  switch (column.type) {
    case 'text':
    case 'person':
      return <WallText>{cellText(row, name)}</WallText>
    case 'date':
      return formats.dayShort(cellText(row, name))
    case 'choice':
      return <WallText ours>{optionName(words, activity, name, cellText(row, name))}</WallText>
    case 'organisation':
    case 'organisations': {
      const named = cellOrganisations(row, name).flatMap((id) => {
        const organisation = organisations[id]
        return organisation === undefined ? [] : [[id, organisation] as const]
      })
      return named.map(([id, organisation]) => (
        <span key={id} className={styles['organisation']}>
          <OrganisationSign
            organisation={organisation}
            named={named.length > 1}
            size={named.length > 1 ? 'var(--r-sign)' : 'calc(2.2 * var(--r))'}
          />
          {named.length === 1 && <WallText>{shortNameOf(organisation, words)}</WallText>}
        </span>
      ))
    }
  }
}

function optionName(words: Words, activity: ActivityOfKind<'table'>, column: string, option: string): string {
  return activityWords<'table'>(words, activity).columns[column]?.options?.[option] ?? ''
}
