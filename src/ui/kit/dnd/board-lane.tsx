import { type ReactNode, useEffect, useRef } from 'react'
import { useBoard, useBoardDrag } from './board-context.ts'
import { isHome } from './board-drag.ts'
import { dragLane } from './drag-source.ts'
import { dragGap } from './lane-finder.ts'
import styles from './board.module.css'
import { classNames } from '#ui/kit/class-names.ts'

interface Props {
  readonly column: string
  readonly label: string
  readonly ids: readonly string[]
  /** An `li` with the drag marks and its id as key; keep it memoised, the lane renders with every change of the drop place in it. */
  readonly renderItem: (id: string) => ReactNode
  /** In place of items. */
  readonly empty?: ReactNode
  readonly className?: string | undefined
}

/** The list of one column of a board. */
export function BoardLane({ column, label, ids, renderItem, empty, className }: Props) {
  const lifted = useBoardDrag((drag) => drag?.id ?? null)
  const gap = useBoardDrag((drag) => (drag === null || drag.at.column !== column || isHome(drag) ? -1 : drag.at.index))
  const others = ids.filter((id) => id !== lifted)
  const before = gap === -1 ? null : (others[gap] ?? null)
  return (
    <ul className={classNames(styles['lane'], className)} aria-label={label} {...{ [dragLane]: column }}>
      {ids.length === 0 && gap === -1 && empty}
      {ids.flatMap((id) => (id === before ? [<Gap key="gap" />, renderItem(id)] : [renderItem(id)]))}
      {gap !== -1 && before === null && <Gap />}
    </ul>
  )
}

/** The place where it would be dropped; by keyboard, what moves already lies there. */
function Gap() {
  const { drag, words, preview } = useBoard()
  const gap = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (drag.get()?.byKeys === true) gap.current?.scrollIntoView({ block: 'nearest' })
  })
  const now = drag.get()
  if (now === null) return null
  return (
    <li
      ref={gap}
      className={now.byKeys ? undefined : styles['gap']}
      style={{ '--height': `${now.rect.height}px` }}
      aria-hidden="true"
      {...{ [dragGap]: '' }}
    >
      {now.byKeys ? <div className={styles['preview']}>{preview(now.id)}</div> : words.dropHere}
    </li>
  )
}
