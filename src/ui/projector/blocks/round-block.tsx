import type { CardsContent } from '#core/activity/cards.ts'
import { hiddenCards, hiddenCounts } from '#core/activity/round.ts'
import { inOrder } from '#core/order.ts'
import type { Workshop } from '#core/workshop.ts'
import { OrganisationSign } from '#ui/organisations/organisation-sign.tsx'
import { shortNameOf } from '#ui/organisations/organisations.ts'
import { WallText } from '#ui/projector/wall-text.tsx'
import { useFormats, useWords } from '#ui/words-context.ts'
import styles from './round-block.module.css'

interface Props {
  readonly content: CardsContent
  readonly organisations: Workshop['organisations']
}

/** A silent round as the room sees it: how many entries there are, and from whom where the round knows it. No word of them. */
export function RoundBlock({ content, organisations }: Props) {
  const words = useWords()
  const { round } = words.live
  const formats = useFormats()
  if (content.round.attribution === 'anonymous') {
    return (
      <p className={styles['total']}>
        <b>{formats.number(Object.keys(hiddenCards(content)).length)}</b>
        {round.total}
      </p>
    )
  }
  const counts = hiddenCounts(content)
  const unsigned = counts.get('') ?? 0
  const known = inOrder(organisations)
  return (
    <ul className={styles['counts']} aria-label={round.counts} data-many={known.length > 12 || undefined}>
      {known.map(([id, organisation]) => (
        <li key={id}>
          <OrganisationSign organisation={organisation} size="calc(3.2 * var(--r))" />
          <span>
            <WallText>{shortNameOf(organisation, words)}</WallText>
          </span>
          <b>{formats.number(counts.get(id) ?? 0)}</b>
        </li>
      ))}
      {unsigned > 0 && (
        <li>
          <span>{round.unsigned}</span>
          <b>{formats.number(unsigned)}</b>
        </li>
      )}
    </ul>
  )
}
