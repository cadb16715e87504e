import type { GridContent } from '#core/activity/grid.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { inOrder } from '#core/order.ts'
import { isBlank } from '#core/text.ts'
import type { Workshop } from '#core/workshop.ts'
import { activityWords } from '#i18n/of-kind.ts'
import { discOf, replyTo } from '#ui/activities/grid/expectation.ts'
import { Disc } from '#ui/kit/disc.tsx'
import { OrganisationSign } from '#ui/organisations/organisation-sign.tsx'
import { shortNameOf } from '#ui/organisations/organisations.ts'
import { Lane } from '#ui/projector/lane.tsx'
import { WallText } from '#ui/projector/wall-text.tsx'
import { useWords } from '#ui/words-context.ts'
import styles from './entries-block.module.css'

interface Props {
  readonly activity: ActivityOfKind<'grid'>
  readonly content: GridContent
  readonly organisations: Workshop['organisations']
}

/** What organisations expect of each other and have released, each with its reply and what follows from it. */
export function ExpectationsBlock({ activity, content, organisations }: Props) {
  const words = useWords()
  const { marks } = activityWords<'grid'>(words, activity)
  const ordered = inOrder(organisations)
  const said = ordered.flatMap(([from, speaker]) =>
    ordered.flatMap(([to, other]) => {
      const cell = content.cells[from]?.[to]
      return cell === undefined || isBlank(cell.text) || from === to ? [] : [{ from, to, speaker, other, cell }]
    }),
  )
  return (
    <Lane as="ul" className={styles['entries']} grows>
      {said.map(({ from, to, speaker, other, cell }) => (
        <li key={`${from} ${to}`} className={styles['expectation']}>
          <span className={styles['pair']}>
            <OrganisationSign organisation={speaker} size="calc(2.6 * var(--r))" />
            <span aria-hidden="true">→</span>
            <OrganisationSign organisation={other} size="calc(2.6 * var(--r))" />
          </span>
          <div>
            <small>{words.projector.expects(shortNameOf(speaker, words), shortNameOf(other, words))}</small>
            <p>
              <WallText>{cell.text}</WallText>
            </p>
            {!isBlank(cell.followUp) && (
              <p className={styles['follows']}>
                → <WallText>{cell.followUp}</WallText>
              </p>
            )}
          </div>
          <span className={styles['reply']}>
            <Disc fill={discOf(activity, replyTo(cell))} />
            {marks[replyTo(cell)] ?? words.grids.mutual.open}
          </span>
        </li>
      ))}
    </Lane>
  )
}
