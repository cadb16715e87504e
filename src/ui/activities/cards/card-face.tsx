import { type Card } from '#core/activity/cards.ts'
import { dotsOn } from '#core/activity/dots.ts'
import type { Organisation } from '#core/organisations/organisation.ts'
import { Icon } from '#ui/kit/icon.tsx'
import { OrganisationSign } from '#ui/organisations/organisation-sign.tsx'
import { TypedText } from '#ui/language/typed-text.tsx'
import { useWords } from '#ui/words-context.ts'
import { cardName } from './card-name.ts'
import styles from './card.module.css'
import { Dots } from './dots.tsx'

interface Props {
  readonly card: Card
  readonly organisation: Organisation | undefined
  readonly showsRoom: boolean
}

/** A card to look at: on its way between two columns, without controls. */
export function CardFace({ card, organisation, showsRoom }: Props) {
  const words = useWords()
  return (
    <div className={styles['card']}>
      {organisation !== undefined && (
        <span className={styles['sign']}>
          <OrganisationSign organisation={organisation} />
        </span>
      )}
      <div className={styles['words']}>
        <p className={styles['text']}>
          <TypedText>{cardName(card, words, Number.POSITIVE_INFINITY)}</TypedText>
        </p>
        {showsRoom && card.visibility === 'room' && (
          <p className={styles['room']}>
            <Icon name="lock" />
            {words.catalogues.visibility.room.label}
          </p>
        )}
      </div>
      <Dots count={dotsOn(card)} />
    </div>
  )
}
