import type { CardsContent } from '#core/activity/cards.ts'
import { itemOf } from '#core/activity/clusters.ts'
import { dotRanking } from '#core/activity/dots.ts'
import type { Id } from '#core/id.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import type { Workshop } from '#core/workshop.ts'
import { itemText } from '#ui/activities/cards/card-name.ts'
import { OrganisationSign } from '#ui/organisations/organisation-sign.tsx'
import { Lane } from '#ui/projector/lane.tsx'
import { WallText } from '#ui/projector/wall-text.tsx'
import { useFormats, useWords } from '#ui/words-context.ts'
import styles from './dots-block.module.css'

interface Props {
  readonly activity: ActivityOfKind<'cards'>
  readonly content: CardsContent
  readonly organisations: Workshop['organisations']
}

/** What bears dots, the most first; cards with equally many share one place. */
export function DotsBlock({ activity, content, organisations }: Props) {
  const { live, board } = useWords()
  const formats = useFormats()
  const ranking = dotRanking(activity, content)
  if (ranking.length === 0) return <p className={styles['none']}>{live.dots.noResult}</p>
  return (
    <Lane as="ol" className={styles['ranking']} grows>
      {ranking.map(({ rank, dots, items }) => (
        <li key={rank}>
          <div className={styles['rank']}>
            <b>{live.dots.rank(rank)}</b>
            {items.length > 1 && <small>{live.dots.tie}</small>}
          </div>
          <ul>
            {items.map((id) => (
              <Ranked key={id} id={id} content={content} organisations={organisations} />
            ))}
          </ul>
          <span className={styles['dots']} role="img" aria-label={board.dotsHere(dots)}>
            {formats.number(dots)}
          </span>
        </li>
      ))}
    </Lane>
  )
}

function Ranked({ id, content, organisations }: Pick<Props, 'content' | 'organisations'> & { readonly id: Id }) {
  const words = useWords()
  const item = itemOf(content, id)
  if (item === null) return null
  const organisation = item.kind === 'card' ? organisations[item.card.organisation] : undefined
  return (
    <li>
      {organisation !== undefined && <OrganisationSign organisation={organisation} named size="var(--r-sign)" />}
      <p>
        <WallText>{itemText(item, words)}</WallText>
      </p>
    </li>
  )
}
