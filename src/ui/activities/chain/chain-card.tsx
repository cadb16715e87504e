import { memo, useEffect, useRef } from 'react'
import type { Card } from '#core/activity/cards.ts'
import { anchor } from '#core/anchor.ts'
import type { Id } from '#core/id.ts'
import type { Organisation } from '#core/organisations/organisation.ts'
import { isBlank } from '#core/text.ts'
import type { ColumnName } from '#ui/activities/cards/board-columns.ts'
import { CardMenu } from '#ui/activities/cards/card-menu.tsx'
import { classNames } from '#ui/kit/class-names.ts'
import { useBoard } from '#ui/kit/dnd/board-context.ts'
import { ended } from '#i18n/ended.ts'
import { dragHandle, dragItem } from '#ui/kit/dnd/drag-source.ts'
import { Icon } from '#ui/kit/icon.tsx'
import { OrganisationSign } from '#ui/organisations/organisation-sign.tsx'
import { TypedText } from '#ui/language/typed-text.tsx'
import { useWords } from '#ui/words-context.ts'
import styles from './chain-card.module.css'
import type { Light } from './chain-view.ts'
import { LinkPort, type PortSide } from './link-port.tsx'
import type { ChainActions } from './use-chain-actions.ts'

interface Props {
  readonly id: Id
  readonly card: Card
  readonly organisation: Organisation | undefined
  readonly columns: readonly ColumnName[]
  readonly light: Light
  readonly isLoose: boolean
  /** What it leads to and what leads to it, in words. */
  readonly neighbours: string
  /** Where the chosen card can be connected with this one; null while none is chosen, or for its own column. */
  readonly port: PortSide | null
  readonly isConnected: boolean
  readonly actions: ChainActions
}

/** A card of the chain. Click and Enter choose it and light its path; a second time opens it; space lifts it. */
export const ChainCard = memo(function ChainCard({
  id,
  card,
  organisation,
  columns,
  light,
  isLoose,
  neighbours,
  port,
  isConnected,
  actions,
}: Props) {
  const words = useWords()
  const { instructions } = useBoard()
  const { chain } = words.board
  const key = anchor.card(id)
  const item = useRef<HTMLLIElement>(null)
  const isChosen = light === 'chosen'
  // The assumptions of what is chosen take room from the chain; what they are about stays in sight.
  useEffect(() => {
    if (isChosen) item.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [isChosen])
  return (
    <li
      ref={item}
      className={classNames(styles['card'], styles['item'], styles[light], isLoose && styles['loose'])}
      {...{ [dragItem]: id }}
    >
      <button
        type="button"
        id={key}
        className={styles['text']}
        aria-pressed={isChosen}
        aria-describedby={`${key}.facts ${instructions}`}
        onClick={() => (isChosen ? actions.open(id) : actions.choose(id))}
        {...{ [dragHandle]: '' }}
      >
        <SignedText card={card} organisation={organisation} />
      </button>
      <ChainMarks card={card} isLoose={isLoose} />
      {neighbours !== '' && (
        <p className={styles['ways']} aria-hidden="true">
          {neighbours}
        </p>
      )}
      <span id={`${key}.facts`} hidden>
        {[organisation?.name ?? '', isLoose ? chain.leadsNowhere : '', neighbours]
          .filter((part) => part !== '')
          .map(ended)
          .join(' ')}
      </span>
      <CardMenu id={id} card={card} columns={columns} actions={actions} more={() => actions.connections(id)} />
      {port !== null && <LinkPort id={id} card={card} side={port} isConnected={isConnected} actions={actions} />}
    </li>
  )
})

/** A card of the chain to look at: on its way between two columns. */
export function ChainCardFace({ card, organisation }: Pick<Props, 'card' | 'organisation'>) {
  return (
    <div className={styles['card']}>
      <p className={styles['text']}>
        <SignedText card={card} organisation={organisation} />
      </p>
      <ChainMarks card={card} isLoose={false} />
    </div>
  )
}

/** The words flow around the sign, which leaves more of them on a narrow card. */
function SignedText({ card, organisation }: Pick<Props, 'card' | 'organisation'>) {
  const { untitled } = useWords().board
  return (
    <>
      {organisation !== undefined && (
        <span className={styles['sign']}>
          <OrganisationSign organisation={organisation} />
        </span>
      )}
      {isBlank(card.text) ? untitled : <TypedText from={10}>{card.text}</TypedText>}
    </>
  )
}

function ChainMarks({ card, isLoose }: Pick<Props, 'card' | 'isLoose'>) {
  const { board, catalogues } = useWords()
  const room = card.visibility === 'room'
  if (card.stage === 0 && !room && !isLoose) return null
  return (
    <p className={styles['marks']}>
      {card.stage > 0 && <span>{board.chain.stage(card.stage)}</span>}
      {room && (
        <span>
          <Icon name="lock" />
          {catalogues.visibility.room.label}
        </span>
      )}
      {isLoose && (
        <span className={styles['lack']} data-desk="">
          <Icon name="warning" />
          {board.chain.leadsNowhere}
        </span>
      )}
    </p>
  )
}
