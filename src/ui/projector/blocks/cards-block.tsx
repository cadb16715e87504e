import { type CardsContent, inbox } from '#core/activity/cards.ts'
import { asItems } from '#core/activity/clusters.ts'
import { dotsOn } from '#core/activity/dots.ts'
import type { Id } from '#core/id.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import type { Workshop } from '#core/workshop.ts'
import { columnsOf } from '#ui/activities/cards/board-columns.ts'
import { classNames } from '#ui/kit/class-names.ts'
import { Icon } from '#ui/kit/icon.tsx'
import { Lane } from '#ui/projector/lane.tsx'
import { useFormats, useWords } from '#ui/words-context.ts'
import { RoomCard } from './room-card.tsx'
import { RoomCluster } from './room-cluster.tsx'
import { RoundBlock } from './round-block.tsx'
import styles from './cards-block.module.css'

interface Props {
  readonly activity: ActivityOfKind<'cards'>
  readonly content: CardsContent
  readonly organisations: Workshop['organisations']
  readonly group?: Id
}

/** Columns of cards. Those that still wait to be placed have a column of their own only while there are any. */
export function CardsBlock({ activity, content, organisations, group = '' }: Props) {
  const words = useWords()
  const formats = useFormats()
  if (content.round.state === 'open') return <RoundBlock content={content} organisations={organisations} />
  const columns = columnsOf(words, activity, content, group)
    .filter(({ id, cards }) => id !== inbox || cards.length > 0)
    .map((column) => ({ ...column, items: asItems(column.cards, content.clusters) }))
  const fullest = Math.max(...columns.map(({ items }) => items.length))
  return (
    <div
      className={classNames(styles['columns'], densityOf(fullest, columns.length))}
      data-narrow={columns.length > 3 || undefined}
      style={{ '--n': columns.length }}
    >
      {columns.map(({ id, name, icon, cards, items }) => (
        <section key={id} className={classNames(styles['column'], id === inbox && styles['inbox'])} aria-label={name}>
          <header>
            {icon !== undefined && <Icon name={icon} />}
            <h2>{name}</h2>
            <span>{formats.number(cards.length)}</span>
          </header>
          <Lane as="ul">
            {items.map((item) => (
              <li key={item.id} className={styles['place']} data-card={item.id}>
                {item.kind === 'card' ? (
                  <RoomCard
                    card={item.card}
                    organisation={organisations[item.card.organisation]}
                    dots={dotsOn(item.card)}
                  />
                ) : (
                  <RoomCluster title={item.title} cards={item.cards} organisations={organisations} />
                )}
              </li>
            ))}
          </Lane>
        </section>
      ))}
    </div>
  )
}

/** Full and narrow columns close up by a step or two; what does not fit then goes on the next page. */
function densityOf(cards: number, columns: number): string | undefined {
  if (cards >= 6 || columns > 4) return styles['dense']
  return cards === 5 ? styles['close'] : undefined
}
