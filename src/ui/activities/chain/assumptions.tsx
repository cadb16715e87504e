import type { CardsContent, Link } from '#core/activity/cards.ts'
import type { Id } from '#core/id.ts'
import { limits } from '#core/text.ts'
import { cardName } from '#ui/activities/cards/card-name.ts'
import { GrowingText } from '#ui/kit/growing-text.tsx'
import { useWorkshop } from '#ui/session-context.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './assumptions.module.css'
import type { ChainLinks } from './chain-view.ts'

interface Props {
  readonly content: CardsContent
  readonly links: ChainLinks
  /** The card whose connections can be given an assumption. */
  readonly chosen: Id | null
  /** Whether a connection lies on the way of the chosen card. */
  readonly isLit: (link: Id) => boolean
  readonly onAssume: (link: Id, assumption: string) => void
}

/** The DOM id of the field of an assumption. */
export function assumptionField(link: Id): string {
  return `assumption.${link}`
}

/** Why the room believes in its connections: those that have a reason; of the chosen card, those that lack one too. */
export function Assumptions({ content, links, chosen, isLit, onAssume }: Props) {
  const words = useWords()
  const { chain } = words.board
  const language = useWorkshop(({ facts }) => facts.language)
  const isNear = ({ from, to }: Link) => from === chosen || to === chosen
  const shown = links.all.filter(([id, link]) =>
    chosen === null ? links.numbers.has(id) : isNear(link) || (isLit(id) && links.numbers.has(id)),
  )
  const nameOf = (id: Id) => cardName(content.cards[id] ?? { text: '' }, words, 30)
  return (
    <section className={styles['assumptions']} aria-label={chain.assumptions}>
      <b>{chain.assumptions}</b>
      {shown.length === 0 ? (
        <p>{chain.assumptionsHint}</p>
      ) : (
        <ol>
          {shown.map(([id, link]) => {
            const { from, to, assumption } = link
            const near = isNear(link)
            const sentence = chain.assumption(nameOf(from), nameOf(to))
            return (
              <li key={id} className={near ? styles['near'] : undefined} title={sentence}>
                <i aria-hidden="true">{links.numbers.get(id) ?? '+'}</i>
                <div>
                  <small aria-hidden="true">{sentence}</small>
                  <GrowingText
                    id={assumptionField(id)}
                    className={styles['text']}
                    aria-label={sentence}
                    placeholder={chain.because}
                    value={assumption}
                    lang={language}
                    maxLength={limits.card}
                    onChange={(text) => onAssume(id, text)}
                  />
                </div>
              </li>
            )
          })}
        </ol>
      )}
    </section>
  )
}
