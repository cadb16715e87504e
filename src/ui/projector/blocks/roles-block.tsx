import type { GridContent } from '#core/activity/grid.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { inOrder } from '#core/order.ts'
import type { Workshop } from '#core/workshop.ts'
import { activityWords } from '#i18n/of-kind.ts'
import { MarkSign } from '#ui/activities/grid/mark-sign.tsx'
import { Lane } from '#ui/projector/lane.tsx'
import { WallText } from '#ui/projector/wall-text.tsx'
import { useWords } from '#ui/words-context.ts'
import styles from './roles-block.module.css'
import { SignHeads } from './sign-heads.tsx'

interface Props {
  readonly activity: ActivityOfKind<'grid'>
  readonly content: GridContent
  readonly organisations: Workshop['organisations']
}

/** Who answers, does, is asked, is told: the weight of the letters falls from A to I. */
export function RolesBlock({ activity, content, organisations }: Props) {
  const { marks, rowHead } = activityWords<'grid'>(useWords(), activity)
  const columns = inOrder(organisations)
  return (
    <div className={styles['matrix']} style={{ '--n': columns.length }}>
      <ul className={styles['key']}>
        {(activity.marks ?? []).map((mark) => (
          <li key={mark}>
            <MarkSign mark={mark} /> {marks[mark]}
          </li>
        ))}
      </ul>
      <div className={styles['table']} role="table">
        <div className={styles['head']} role="row">
          <span role="columnheader">{rowHead}</span>
          <SignHeads organisations={columns} />
        </div>
        <Lane grows>
          {inOrder(content.rows).map(([row, { text }]) => (
            <div key={row} className={styles['row']} role="row">
              <span role="rowheader">
                <WallText>{text}</WallText>
              </span>
              {columns.map(([id]) => (
                <span key={id} role="cell">
                  {(activity.marks ?? [])
                    .filter((mark) => content.cells[row]?.[id]?.marks.includes(mark))
                    .map((mark) => (
                      <span key={mark}>
                        <MarkSign mark={mark} />
                        <span className="visually-hidden">{marks[mark]}</span>
                      </span>
                    ))}
                </span>
              ))}
            </div>
          ))}
        </Lane>
      </div>
    </div>
  )
}
