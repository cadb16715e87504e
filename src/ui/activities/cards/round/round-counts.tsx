import type { CardsContent } from '#core/activity/cards.ts'
import { hiddenCards, hiddenCounts } from '#core/activity/round.ts'
import { OrganisationSign } from '#ui/organisations/organisation-sign.tsx'
import { shortNameOf, useOrganisations } from '#ui/organisations/organisations.ts'
import { useFormats, useWords } from '#ui/words-context.ts'
import styles from './round-counts.module.css'

/** How many entries there are, by organisation where the round knows it: all that anyone sees before the reveal. */
export function RoundCounts({ content }: { content: CardsContent }) {
  const words = useWords()
  const { round } = words.live
  const formats = useFormats()
  const organisations = useOrganisations()
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
  return (
    <ul className={styles['counts']} aria-label={round.counts}>
      {organisations.map(([id, organisation]) => {
        const count = counts.get(id) ?? 0
        const name = shortNameOf(organisation, words)
        return (
          <li key={id} data-none={count === 0 || undefined}>
            <OrganisationSign organisation={organisation} />
            <span aria-hidden="true">{name}</span>
            <b aria-hidden="true">{formats.number(count)}</b>
            <span className="visually-hidden">{round.countOf(name, count)}</span>
          </li>
        )
      })}
      {unsigned > 0 && (
        <li>
          <span aria-hidden="true">{round.unsigned}</span>
          <b aria-hidden="true">{formats.number(unsigned)}</b>
          <span className="visually-hidden">{round.countOf(round.unsigned, unsigned)}</span>
        </li>
      )}
    </ul>
  )
}
