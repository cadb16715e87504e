import { memo, type ReactNode } from 'react'
import type { CardsContent } from '#core/activity/cards.ts'
import { asItems, type PlacedCard } from '#core/activity/clusters.ts'
import type { Entities } from '#core/order.ts'
import type { Organisation } from '#core/organisations/organisation.ts'
import { Button } from '#ui/kit/button.tsx'
import { classNames } from '#ui/kit/class-names.ts'
import { BoardLane } from '#ui/kit/dnd/board-lane.tsx'
import { BoardSection } from '#ui/kit/dnd/board-section.tsx'
import { Icon, type IconName } from '#ui/kit/icon.tsx'
import { Hyphenated } from '#ui/language/hyphenated.tsx'
import { useFormats, useWords } from '#ui/words-context.ts'
import type { ColumnName } from './board-columns.ts'
import { CardItem } from './card-item.tsx'
import styles from './cards-column.module.css'
import { ClusterItem } from './cluster/cluster-item.tsx'
import type { Bundling } from './cluster/use-bundling.ts'
import { areSameBut, areSameCards } from './same-props.ts'
import type { CardActions } from './use-card-actions.ts'

interface Props {
  readonly id: string
  readonly name: string
  readonly hint?: string | undefined
  readonly empty?: string | undefined
  readonly icon?: IconName | undefined
  readonly isInbox: boolean
  readonly cards: readonly PlacedCard[]
  readonly clusters: CardsContent['clusters']
  /** How many of the cards and clusters are shown. */
  readonly shown: number
  readonly columns: readonly ColumnName[]
  readonly organisations: Entities<Organisation>
  readonly language: string
  readonly showsRoom: boolean
  readonly actions: CardActions
  readonly bundling: Bundling
  /** What is chosen in this column; null unless cards are being chosen. The same value while nothing changes. */
  readonly chosen: string | null
  readonly form: ReactNode
  readonly onShowMore: (column: string) => void
}

/** One column of a board. It renders only when one of its own cards does. */
export const CardsColumn = memo(function CardsColumn(props: Props) {
  const {
    id,
    name,
    hint,
    empty,
    icon,
    isInbox,
    cards,
    shown,
    columns,
    organisations,
    language,
    showsRoom,
    actions,
    form,
    bundling,
  } = props
  const { board, locale } = useWords()
  const formats = useFormats()
  const items = asItems(cards, props.clusters)
  const visible = items.slice(0, shown)
  const byId = new Map(visible.map((item) => [item.id, item]))
  const chosen = props.chosen === null ? null : new Set(props.chosen.split(' '))
  return (
    <BoardSection column={id} label={name} className={classNames(styles['column'], isInbox && styles['inbox'])}>
      <header>
        {icon !== undefined && <Icon name={icon} />}
        <div>
          <h2>
            <Hyphenated language={locale}>{name}</Hyphenated>
          </h2>
          {hint !== undefined && <p>{hint}</p>}
        </div>
        {/* The list says its number itself. */}
        <span className={styles['count']} aria-hidden="true">
          {formats.number(cards.length)}
        </span>
      </header>
      <div className={styles['lane']}>
        {form}
        <BoardLane
          column={id}
          label={name}
          className={styles['list']}
          ids={visible.map(({ id }) => id)}
          empty={empty !== undefined && <li className={styles['empty']}>{empty}</li>}
          renderItem={(key) => {
            const item = byId.get(key)
            if (item === undefined) return null
            return item.kind === 'card' ? (
              <CardItem
                key={key}
                id={key}
                card={item.card}
                organisation={organisations[item.card.organisation]}
                columns={columns}
                language={language}
                showsRoom={showsRoom}
                actions={actions}
                bundling={bundling}
                chosen={chosen?.has(key) ?? null}
              />
            ) : (
              <ClusterItem
                key={key}
                item={item}
                organisations={organisations}
                columns={columns}
                language={language}
                showsRoom={showsRoom}
                column={id}
                actions={actions}
                bundling={bundling}
                chosen={chosen}
              />
            )
          }}
        />
        {items.length > shown && (
          <Button look="bare" iconAfter="open" onClick={() => props.onShowMore(id)}>
            {board.showMore(items.length - shown)}
          </Button>
        )}
      </div>
    </BoardSection>
  )
}, isSameColumn)

function isSameColumn(before: Props, after: Props): boolean {
  return areSameCards(before.cards, after.cards) && areSameBut('cards', before, after)
}
