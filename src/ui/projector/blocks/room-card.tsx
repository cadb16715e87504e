import type { Card } from '#core/activity/cards.ts'
import type { Organisation } from '#core/organisations/organisation.ts'
import { isBlank } from '#core/text.ts'
import { cardName } from '#ui/activities/cards/card-name.ts'
import { OrganisationSign } from '#ui/organisations/organisation-sign.tsx'
import { WallText } from '#ui/projector/wall-text.tsx'
import { useFormats, useWords } from '#ui/words-context.ts'
import styles from './room-card.module.css'

interface Props {
  readonly card: Card
  readonly organisation: Organisation | undefined
  readonly dots: number
}

/** A card to be read from the last row: whole, with the sign of who brought it and its dots on the lower edge. */
export function RoomCard({ card, organisation, dots }: Props) {
  const words = useWords()
  const formats = useFormats()
  return (
    <article className={styles['card']} data-dots={dots > 0 || undefined}>
      {organisation !== undefined && (
        <OrganisationSign organisation={organisation} named size="max(1.5 * var(--r-card), var(--r-sign))" />
      )}
      <p>
        <WallText ours={isBlank(card.text)}>{cardName(card, words, Number.POSITIVE_INFINITY)}</WallText>
      </p>
      {dots > 0 && (
        <span className={styles['dots']} role="img" aria-label={words.board.dotsHere(dots)}>
          {Array.from({ length: Math.min(dots, 5) }, (_, index) => (
            <i key={index} />
          ))}
          <b>{formats.number(dots)}</b>
        </span>
      )}
    </article>
  )
}
