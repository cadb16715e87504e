import { type Card, type CardsContent } from '#core/activity/cards.ts'
import { dotsPlaced, setDots } from '#core/activity/dots.ts'
import type { EditLabel } from '#core/edit-label.ts'
import type { Id } from '#core/id.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { IconButton } from '#ui/kit/button.tsx'
import { OrganisationSign } from '#ui/organisations/organisation-sign.tsx'
import { shortNameOf, useOrganisations } from '#ui/organisations/organisations.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './dots-fields.module.css'

interface Props {
  readonly id: Id
  readonly card: Card
  readonly content: CardsContent
  readonly budget: number
  readonly edit: (label: EditLabel, change: (content: CardsContent) => CardsContent, run?: string) => boolean
}

/** The dots each organisation gives a card, and how many it has left on the board. */
export function DotsFields({ id, card, content, budget, edit }: Props) {
  const words = useWords()
  const announce = useAnnounce()
  const organisations = useOrganisations()
  const { board } = words
  return (
    <fieldset className={styles['dots']}>
      <legend>{board.dots}</legend>
      <p className={styles['hint']}>{board.dotsHint(budget)}</p>
      <ul className={styles['list']}>
        {organisations.map(([organisation, value]) => {
          const name = shortNameOf(value, words)
          const here = card.dots[organisation] ?? 0
          const free = budget - dotsPlaced(content, organisation)
          const set = (dots: number) => {
            if (!edit('dotsChanged', (content) => setDots(content, id, organisation, dots, budget))) return
            announce(board.dotsNow(name, dots, free + here - dots))
          }
          return (
            <li key={organisation}>
              <OrganisationSign organisation={value} />
              <span className={styles['name']}>
                {name}
                <small>{board.dotsFree(free)}</small>
              </span>
              <IconButton
                icon="minus"
                label={board.dotLess(name)}
                disabled={here === 0}
                onClick={() => set(here - 1)}
              />
              <b className="tabular">{here}</b>
              <IconButton icon="plus" label={board.dotMore(name)} disabled={free <= 0} onClick={() => set(here + 1)} />
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
