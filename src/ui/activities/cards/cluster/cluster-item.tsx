import { memo } from 'react'
import { type BoardItem } from '#core/activity/clusters.ts'
import { dotsOn } from '#core/activity/dots.ts'
import type { Id } from '#core/id.ts'
import type { Entities } from '#core/order.ts'
import type { Organisation } from '#core/organisations/organisation.ts'
import { isBlank } from '#core/text.ts'
import { IconButton } from '#ui/kit/button.tsx'
import { GrowingText } from '#ui/kit/growing-text.tsx'
import { useBoard } from '#ui/kit/dnd/board-context.ts'
import { dragHandle, dragItem, noDrag } from '#ui/kit/dnd/drag-source.ts'
import { useWords } from '#ui/words-context.ts'
import type { ColumnName } from '#ui/activities/cards/board-columns.ts'
import { Dots } from '#ui/activities/cards/dots.tsx'
import { areSameBut, areSameCards } from '#ui/activities/cards/same-props.ts'
import type { CardActions } from '#ui/activities/cards/use-card-actions.ts'
import { ChosenMark } from './chosen-mark.tsx'
import styles from './cluster.module.css'
import { ClusterCard } from './cluster-card.tsx'
import { ClusterMenu } from './cluster-menu.tsx'
import { type Bundling, clusterField } from './use-bundling.ts'

interface Props {
  readonly item: Extract<BoardItem, { kind: 'cluster' }>
  readonly organisations: Entities<Organisation>
  readonly columns: readonly ColumnName[]
  readonly language: string
  readonly showsRoom: boolean
  readonly column: string
  readonly actions: CardActions
  readonly bundling: Bundling
  /** Null unless cards are being chosen. */
  readonly chosen: ReadonlySet<Id> | null
}

/** Cards under one heading, moved as one by its grip; each card keeps its commands. */
export const ClusterItem = memo(function ClusterItem(props: Props) {
  const { item, organisations, columns, language, showsRoom, column, actions, bundling, chosen } = props
  const { cluster: said } = useWords().live
  const { instructions } = useBoard()
  const title = isBlank(item.title) ? said.untitled : item.title
  const dots = item.cards.reduce((sum, [, card]) => sum + dotsOn(card), 0)
  const isChosen = chosen?.has(item.id) ?? null
  return (
    <li className={styles['cluster']} data-chosen={isChosen ?? undefined} {...{ [dragItem]: item.id }}>
      <ChosenMark chosen={isChosen} />
      <header>
        <IconButton
          icon="grip"
          label={chosen === null ? said.grip(title) : said.choose(title)}
          aria-describedby={instructions}
          aria-pressed={isChosen ?? undefined}
          onClick={(event) => {
            if (chosen !== null || event.shiftKey) bundling.pick(item.id)
          }}
          {...(chosen === null ? { [dragHandle]: '' } : {})}
        />
        <GrowingText
          className={styles['title']}
          id={clusterField(item.id)}
          aria-label={said.headingOf(title)}
          placeholder={said.placeholder}
          value={item.title}
          lang={language}
          onChange={(title) => bundling.rename(item.id, title.replaceAll(/\s*\n\s*/g, ' '))}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
            event.preventDefault()
            event.currentTarget.closest('header')?.querySelector('button')?.focus()
          }}
          {...{ [noDrag]: '' }}
        />
        <span {...{ [noDrag]: '' }}>
          <ClusterMenu id={item.id} title={title} column={column} columns={columns} bundling={bundling} />
        </span>
      </header>
      <ul aria-label={title}>
        {item.cards.map(([id, card]) => (
          <ClusterCard
            key={id}
            id={id}
            card={card}
            organisation={organisations[card.organisation]}
            columns={columns}
            showsRoom={showsRoom}
            actions={actions}
            bundling={bundling}
            chosen={chosen?.has(id) ?? null}
          />
        ))}
      </ul>
      <Dots count={dots} />
    </li>
  )
}, isSameCluster)

function isSameCluster(before: Props, after: Props): boolean {
  const isSameItem = before.item.title === after.item.title && areSameCards(before.item.cards, after.item.cards)
  return isSameItem && areSameBut('item', before, after)
}
