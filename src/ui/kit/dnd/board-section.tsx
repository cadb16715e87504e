import type { ReactNode } from 'react'
import { useBoardDrag } from './board-context.ts'

interface Props {
  readonly column: string
  readonly label: string
  readonly className: string | undefined
  readonly children: ReactNode
}

/** A column of a board with all that belongs to it; marked (`data-over`) while something would be dropped into it, and not onto an item. */
export function BoardSection({ column, label, className, children }: Props) {
  const over = useBoardDrag((drag) => drag !== null && drag.onto === null && drag.at.column === column)
  return (
    <section className={className} aria-label={label} data-over={over || undefined}>
      {children}
    </section>
  )
}
