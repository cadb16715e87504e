import type { Id } from '#core/id.ts'
import { useBoard } from '#ui/kit/dnd/board-context.ts'
import { Menu, type MenuItem } from '#ui/kit/menu.tsx'
import { useWords } from '#ui/words-context.ts'
import type { ColumnName } from '#ui/activities/cards/board-columns.ts'
import { type Bundling, clusterField } from './use-bundling.ts'

interface Props {
  readonly id: Id
  readonly title: string
  readonly column: string
  readonly columns: readonly ColumnName[]
  readonly bundling: Bundling
}

/** Everything that can be done with a cluster, without dragging too. */
export function ClusterMenu({ id, title, column, columns, bundling }: Props) {
  const { board, live } = useWords()
  const { cluster } = live
  const { moves } = useBoard()
  const items = (): readonly MenuItem[] => [
    {
      id: 'rename',
      label: cluster.rename,
      icon: 'pencil',
      onChoose: () => document.getElementById(clusterField(id))?.focus(),
    },
    { id: 'bundle', label: cluster.bundleWith, icon: 'stack', onChoose: () => bundling.pick(id) },
    { id: 'dissolve', label: cluster.dissolve, icon: 'close', onChoose: () => bundling.dissolve(id) },
    ...columns
      .filter((other) => other.id !== column)
      .map((other, index): MenuItem => ({
        id: other.id,
        label: other.name,
        icon: 'right',
        ...(index === 0 ? { heading: board.moveTo } : {}),
        onChoose: () => moves.toColumn(id, other.id),
      })),
    { id: 'up', label: board.up, icon: 'up', heading: board.order, onChoose: () => moves.by(id, -1) },
    { id: 'down', label: board.down, icon: 'down', onChoose: () => moves.by(id, 1) },
  ]
  return <Menu label={cluster.commandsFor(title)} items={items} />
}
