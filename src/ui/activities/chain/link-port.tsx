import type { Card } from '#core/activity/cards.ts'
import type { Id } from '#core/id.ts'
import { cardName } from '#ui/activities/cards/card-name.ts'
import { classNames } from '#ui/kit/class-names.ts'
import { noDrag } from '#ui/kit/dnd/drag-source.ts'
import { Icon } from '#ui/kit/icon.tsx'
import { useWords } from '#ui/words-context.ts'
import styles from './link-port.module.css'
import type { ChainActions } from './use-chain-actions.ts'

/** The edge that faces the chosen card. */
export type PortSide = 'left' | 'right'

interface Props {
  readonly id: Id
  readonly card: Card
  readonly side: PortSide
  readonly isConnected: boolean
  readonly actions: ChainActions
}

/** Connects a card with the chosen one, or takes the connection away. */
export function LinkPort({ id, card, side, isConnected, actions }: Props) {
  const words = useWords()
  const { connectTo, disconnectFrom } = words.board.chain
  const name = cardName(card, words)
  const label = isConnected ? disconnectFrom(name) : connectTo(name)
  return (
    <button
      type="button"
      className={classNames(styles['port'], styles[side], isConnected && styles['connected'])}
      aria-label={label}
      title={label}
      onClick={() => actions.toggle(id)}
      {...{ [noDrag]: '' }}
    >
      <Icon name={isConnected ? 'close' : 'plus'} />
    </button>
  )
}
