import { dragItem } from './drag-source.ts'
import type { Laid } from './shift.ts'

/** One drag of a sortable list, from the lift to the drop. It moves the elements themselves and renders nothing. */
export interface Run {
  readonly id: string
  readonly from: number
  readonly laid: readonly Laid[]
  /** Where it would be dropped now. */
  to: number
  /** How far the list has scrolled upwards since the lift, in pixels (negative). */
  scrolled(): number
  /** Moves every item aside by so many pixels. */
  place(by: readonly number[]): void
  /** Brings the moving item into view. */
  reveal(): void
  clear(): void
}

/** Measures the items of a list as they lie; null when the item is not among them. */
export function layOut(root: HTMLElement, id: string): Run | null {
  const nodes = [...root.querySelectorAll<HTMLElement>(`:scope > [${dragItem}]`)]
  const from = nodes.findIndex((node) => node.getAttribute(dragItem) === id)
  const moving = nodes[from]
  if (moving === undefined) return null
  const start = root.getBoundingClientRect().top
  const laid = nodes.map((node) => node.getBoundingClientRect())
  moving.setAttribute('data-moving', '')
  return {
    id,
    from,
    laid: laid.map(({ top, height }) => ({ top, height })),
    to: from,
    scrolled: () => root.getBoundingClientRect().top - start,
    place: (by) =>
      nodes.forEach((node, index) => {
        const shift = by[index] ?? 0
        node.style.transform = shift === 0 ? '' : `translateY(${shift}px)`
      }),
    reveal: () => moving.scrollIntoView({ block: 'nearest' }),
    clear: () => {
      moving.removeAttribute('data-moving')
      for (const node of nodes) node.style.transform = ''
    },
  }
}
