import type { PlacedCard } from '#core/activity/clusters.ts'
import { dotsOn } from '#core/activity/dots.ts'
import { isBlank } from '#core/text.ts'
import type { Workshop } from '#core/workshop.ts'
import { cardName } from '#ui/activities/cards/card-name.ts'
import { OrganisationSign } from '#ui/organisations/organisation-sign.tsx'
import { WallText } from '#ui/projector/wall-text.tsx'
import { useWords } from '#ui/words-context.ts'
import styles from './room-cluster.module.css'

interface Props {
  readonly title: string
  readonly cards: readonly PlacedCard[]
  readonly organisations: Workshop['organisations']
}

/** Cards under one heading, to be read from the last row. */
export function RoomCluster({ title, cards, organisations }: Props) {
  const words = useWords()
  const dots = cards.reduce((sum, [, card]) => sum + dotsOn(card), 0)
  return (
    <article className={styles['cluster']}>
      {!isBlank(title) && (
        <h3>
          <WallText>{title}</WallText>
        </h3>
      )}
      <ul>
        {cards.map(([id, card]) => {
          const organisation = organisations[card.organisation]
          return (
            <li key={id}>
              {organisation !== undefined && (
                <OrganisationSign organisation={organisation} named size="var(--r-sign)" />
              )}
              <p>
                <WallText ours={isBlank(card.text)}>{cardName(card, words, Number.POSITIVE_INFINITY)}</WallText>
              </p>
            </li>
          )
        })}
      </ul>
      {dots > 0 && <b>{words.board.dotsHere(dots)}</b>}
    </article>
  )
}
