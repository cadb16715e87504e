import type { Card } from '#core/activity/cards.ts'
import type { Id } from '#core/id.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { useBoard } from '#ui/kit/dnd/board-context.ts'
import { noDrag } from '#ui/kit/dnd/drag-source.ts'
import { Menu, type MenuItem } from '#ui/kit/menu.tsx'
import { useWords } from '#ui/words-context.ts'
import { cardName } from './card-name.ts'
import type { ColumnName } from './board-columns.ts'
import styles from './card-menu.module.css'
import type { CardActions } from './use-card-actions.ts'
import type { Bundling } from './cluster/use-bundling.ts'

interface Props {
  readonly id: Id
  readonly card: Card
  readonly columns: readonly ColumnName[]
  readonly actions: CardActions
  /** Commands of this board only, after editing. */
  readonly more?: () => readonly MenuItem[]
  /** Left out on boards whose cards are linked instead. */
  readonly bundling?: Bundling | undefined
}

/** Everything that can be done with a card, without dragging too (WCAG 2.5.7). */
export function CardMenu({ id, card, columns, actions, more, bundling }: Props) {
  const words = useWords()
  const announce = useAnnounce()
  const { moves } = useBoard()
  const { board } = words
  const { cluster } = words.live
  const room = card.visibility === 'room'
  const others = columns.filter((column) => column.id !== card.column)
  const items = (): readonly MenuItem[] => [
    { id: 'edit', label: board.edit, icon: 'pencil', onChoose: () => actions.open(id) },
    ...(more?.() ?? []),
    ...others.map((column, index): MenuItem => ({
      id: column.id,
      label: column.name,
      icon: 'right',
      ...(index === 0 ? { heading: board.moveTo } : {}),
      onChoose: () => moves.toColumn(id, column.id),
    })),
    ...(card.cluster === ''
      ? ([
          { id: 'up', label: board.up, icon: 'up', heading: board.order, onChoose: () => moves.by(id, -1) },
          { id: 'down', label: board.down, icon: 'down', onChoose: () => moves.by(id, 1) },
        ] as const)
      : []),
    ...(bundling === undefined
      ? []
      : [
          {
            id: 'bundle',
            label: cluster.bundleWith,
            icon: 'stack',
            heading: cluster.start,
            onChoose: () => bundling.pick(id),
          } as const,
        ]),
    ...(bundling !== undefined && card.cluster !== ''
      ? [{ id: 'leave', label: cluster.leave, icon: 'right', onChoose: () => bundling.leave(id) } as const]
      : []),
    {
      id: 'visibility',
      label: room ? board.takeToDocument : board.keepInRoom,
      icon: room ? 'document' : 'lock',
      heading: board.more,
      onChoose: () => {
        const next = room ? 'document' : 'room'
        if (actions.show(id, next)) announce(words.editors.visibility.now(words.catalogues.visibility[next].label))
      },
    },
    { id: 'question', label: board.asQuestion, icon: 'question', onChoose: () => actions.ask(id) },
    { id: 'remove', label: board.remove, icon: 'bin', onChoose: () => actions.remove(id) },
  ]
  return (
    <span className={styles['menu']} {...{ [noDrag]: '' }}>
      <Menu label={board.commandsFor(cardName(card, words))} items={items} />
    </span>
  )
}
