import { memo, type ReactNode } from 'react'
import type { Card } from '#core/activity/cards.ts'
import type { Id } from '#core/id.ts'
import type { Entities } from '#core/order.ts'
import type { Organisation } from '#core/organisation.ts'
import { Button } from '#ui/kit/button.tsx'
import { classNames } from '#ui/kit/class-names.ts'
import { BoardLane } from '#ui/kit/dnd/board-lane.tsx'
import { Icon, type IconName } from '#ui/kit/icon.tsx'
import { useFormats, useWords } from '#ui/words-context.ts'
import type { ColumnName } from './board-columns.ts'
import { CardItem } from './card-item.tsx'
import styles from './cards-column.module.css'
import type { CardActions } from './use-card-actions.ts'

export type PlacedCard = readonly [Id, Card]

interface Props {
  readonly id: string
  readonly name: string
  readonly hint?: string | undefined
  readonly empty?: string | undefined
  readonly icon?: IconName | undefined
  readonly isInbox: boolean
  readonly cards: readonly PlacedCard[]
  /** How many of the cards are shown. */
  readonly shown: number
  readonly columns: readonly ColumnName[]
  readonly organisations: Entities<Organisation>
  readonly showsRoom: boolean
  readonly actions: CardActions
  readonly form: ReactNode
  readonly onShowMore: (column: string) => void
}

/** One column of a board. It renders only when one of its own cards does. */
export const CardsColumn = memo(function CardsColumn(props: Props) {
  const { id, name, hint, empty, icon, isInbox, cards, shown, columns, organisations, showsRoom, actions, form } = props
  const { board } = useWords()
  const formats = useFormats()
  const visible = cards.slice(0, shown)
  const byId = new Map(visible)
  return (
    <section className={classNames(styles['column'], isInbox && styles['inbox'])} aria-label={name}>
      <header>
        {icon !== undefined && <Icon name={icon} />}
        <div>
          <h2>{name}</h2>
          {hint !== undefined && <p>{hint}</p>}
        </div>
        <span className={styles['count']}>{formats.number(cards.length)}</span>
      </header>
      <div className={styles['lane']}>
        {form}
        <BoardLane
          column={id}
          label={name}
          className={styles['list']}
          ids={visible.map(([card]) => card)}
          empty={empty !== undefined && <li className={styles['empty']}>{empty}</li>}
          renderItem={(key) => {
            const card = byId.get(key)
            return (
              card !== undefined && (
                <CardItem
                  id={key}
                  card={card}
                  organisation={organisations[card.organisation]}
                  columns={columns}
                  showsRoom={showsRoom}
                  actions={actions}
                />
              )
            )
          }}
        />
        {cards.length > shown && (
          <Button look="bare" iconAfter="open" onClick={() => props.onShowMore(id)}>
            {board.showMore(cards.length - shown)}
          </Button>
        )}
      </div>
    </section>
  )
}, sameColumn)

function sameColumn(before: Props, after: Props): boolean {
  const { cards: old, ...rest } = before
  const { cards: now, ...others } = after
  const sameCards =
    old.length === now.length && now.every(([id, card], index) => old[index]?.[0] === id && old[index][1] === card)
  return sameCards && Object.entries(others).every(([key, value]) => Object.is(value, Reflect.get(rest, key)))
}
