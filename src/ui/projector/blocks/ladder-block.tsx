import { cellText, isEmptyCell, type TableContent } from '#core/activity/table.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { inOrder } from '#core/order.ts'
import type { Workshop } from '#core/workshop.ts'
import { activityWords } from '#i18n/of-kind.ts'
import { Lane } from '#ui/projector/lane.tsx'
import { WallText } from '#ui/projector/wall-text.tsx'
import { useFormats, useWords } from '#ui/words-context.ts'
import styles from './ladder-block.module.css'
import { RoomCell } from './table-block.tsx'

interface Props {
  readonly activity: ActivityOfKind<'table'>
  readonly content: TableContent
  readonly organisations: Workshop['organisations']
}

/** Rungs that climb: each begins a step further in than the one before. */
export function LadderBlock({ activity, content, organisations }: Props) {
  const { columns } = activityWords<'table'>(useWords(), activity)
  const formats = useFormats()
  const [first = '', ...others] = Object.keys(activity.columns)
  return (
    <Lane as="ol" className={styles['ladder']} grows>
      {inOrder(content.rows).map(([id, row], index) => (
        <li key={id} style={{ '--rung': Math.min(index, 5) }}>
          <b>{formats.number(index + 1)}</b>
          <div>
            <h2>
              <WallText>{cellText(row, first)}</WallText>
            </h2>
            <dl>
              {others
                .filter((name) => !isEmptyCell(row.cells[name]))
                .map((name) => (
                  <div key={name}>
                    <dt>{columns[name]?.label}</dt>
                    <dd>
                      <RoomCell activity={activity} row={row} name={name} organisations={organisations} />
                    </dd>
                  </div>
                ))}
            </dl>
          </div>
        </li>
      ))}
    </Lane>
  )
}
