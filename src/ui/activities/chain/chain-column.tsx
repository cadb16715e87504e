import { memo, useEffect, useState } from 'react'
import { leadsNowhere, linkBetween } from '#core/activity/links.ts'
import type { CardsContent } from '#core/activity/cards.ts'
import type { Id } from '#core/id.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import type { Entities } from '#core/order.ts'
import type { Organisation } from '#core/organisations/organisation.ts'
import { activityWords } from '#i18n/of-kind.ts'
import type { ColumnName, FilledColumn } from '#ui/activities/cards/board-columns.ts'
import { NewCard } from '#ui/activities/cards/new-card.tsx'
import { IconButton } from '#ui/kit/button.tsx'
import { BoardLane } from '#ui/kit/dnd/board-lane.tsx'
import { BoardSection } from '#ui/kit/dnd/board-section.tsx'
import { useWords } from '#ui/words-context.ts'
import { ChainCard } from './chain-card.tsx'
import styles from './chain-column.module.css'
import type { Light } from './chain-view.ts'
import type { PortSide } from './link-port.tsx'
import type { ChainActions } from './use-chain-actions.ts'

interface Props {
  readonly activity: ActivityOfKind<'cards'>
  readonly column: FilledColumn
  readonly content: CardsContent
  readonly columns: readonly ColumnName[]
  readonly organisations: Entities<Organisation>
  readonly group: Id
  readonly chosen: Id | null
  readonly lightOf: (id: Id) => Light
  readonly neighbours: ReadonlyMap<Id, string>
  readonly actions: ChainActions
  /** The id of the button that opens the form for a new card. */
  readonly newCardId: string
}

/** One link of the chain: a column, its cards, and a form for more of them. */
export const ChainColumn = memo(function ChainColumn(props: Props) {
  const { activity, column, content, columns, organisations, group, chosen, lightOf, neighbours, actions } = props
  const words = useWords()
  const { board } = words
  const [writing, setWriting] = useState(false)
  const { newCard } = activityWords<'cards'>(words, activity)
  const formId = `${props.newCardId}.form`
  useEffect(() => {
    if (writing) document.getElementById(formId)?.focus()
  }, [writing, formId])
  const byId = new Map(column.cards)
  const portOf = portsFrom(activity, content, chosen)
  return (
    <BoardSection column={column.id} label={column.name} className={styles['column']}>
      <header>
        <h2>{column.name}</h2>
        {column.hint !== undefined && <p data-desk="">{column.hint}</p>}
        <IconButton
          icon={writing ? 'close' : 'plus'}
          id={props.newCardId}
          label={board.newIn(newCard, column.name)}
          aria-expanded={writing}
          onClick={() => setWriting(!writing)}
        />
      </header>
      {writing && (
        <NewCard
          id={formId}
          label={board.newIn(newCard, column.name)}
          placeholder={board.placeholder(newCard)}
          place={`${activity.id}.${group}.${column.id}`}
          onAdd={(texts, organisation) => actions.add(texts, organisation, { column: column.id, group })}
        />
      )}
      <BoardLane
        column={column.id}
        label={column.name}
        className={styles['lane']}
        ids={column.cards.map(([id]) => id)}
        empty={<li className={styles['empty']}>{column.empty}</li>}
        renderItem={(id) => {
          const card = byId.get(id)
          return (
            card !== undefined && (
              <ChainCard
                key={id}
                id={id}
                card={card}
                organisation={organisations[card.organisation]}
                columns={columns}
                light={lightOf(id)}
                isLoose={leadsNowhere(activity, content, id, card)}
                neighbours={neighbours.get(id) ?? ''}
                port={portOf(column.id)}
                isConnected={chosen !== null && linkBetween(content, chosen, id) !== null}
                actions={actions}
              />
            )
          )
        }}
      />
    </BoardSection>
  )
})

/** On which edge the cards of a column face the chosen card. */
function portsFrom(activity: ActivityOfKind<'cards'>, content: CardsContent, chosen: Id | null) {
  const from = activity.columns.indexOf(chosen === null ? '' : (content.cards[chosen]?.column ?? ''))
  return (column: string): PortSide | null => {
    const here = activity.columns.indexOf(column)
    if (from === -1 || here === from) return null
    return here > from ? 'left' : 'right'
  }
}
