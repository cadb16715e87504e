import { type GridContent, isFilledCell } from '#core/activity/grid.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { inOrder } from '#core/order.ts'
import type { Workshop } from '#core/workshop.ts'
import { activityWords } from '#i18n/of-kind.ts'
import { discOf } from '#ui/activities/grid/expectation.ts'
import { Disc } from '#ui/kit/disc.tsx'
import { OrganisationSign } from '#ui/organisations/organisation-sign.tsx'
import { shortNameOf } from '#ui/organisations/organisations.ts'
import { Lane } from '#ui/projector/lane.tsx'
import { WallText } from '#ui/projector/wall-text.tsx'
import { useWords } from '#ui/words-context.ts'
import styles from './entries-block.module.css'

interface Props {
  readonly activity: ActivityOfKind<'grid'>
  readonly rows: readonly string[]
  readonly content: GridContent
  readonly organisations: Workshop['organisations']
}

/** Rows that are given, each with what the organisations have said to it. */
export function EntriesBlock({ activity, rows, content, organisations }: Props) {
  const words = useWords()
  const said = activityWords<'grid'>(words, activity)
  const ordered = inOrder(organisations)
  return (
    <Lane className={styles['entries']} grows>
      {rows.map((row) => (
        <section key={row} className={styles['stage']} data-alone={rows.length === 1 || undefined}>
          <h2>{said.rows[row]?.label}</h2>
          <ul>
            {ordered.flatMap(([id, organisation]) => {
              const cell = content.cells[row]?.[id]
              if (cell === undefined || !isFilledCell(cell)) return []
              const [mark] = cell.marks
              return [
                <li key={id}>
                  <OrganisationSign organisation={organisation} size="calc(2.6 * var(--r))" />
                  <p>
                    <b>
                      <WallText>{shortNameOf(organisation, words)}</WallText>
                    </b>{' '}
                    <WallText>{cell.text}</WallText>
                  </p>
                  {mark !== undefined && (
                    <span className={styles['reply']}>
                      <Disc fill={discOf(activity, mark)} />
                      {said.marks[mark]}
                    </span>
                  )}
                </li>,
              ]
            })}
          </ul>
        </section>
      ))}
    </Lane>
  )
}
