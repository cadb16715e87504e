import type { KeyboardEvent } from 'react'

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

export function isArrow(key: string): boolean {
  return key in steps
}

/** Moves the focus to the neighbour of a cell, in whatever table its button (`data-matrix-cell`) stands. */
export function moveInMatrix(event: KeyboardEvent<HTMLElement>): void {
  const [rows, columns] = steps[event.key] ?? [0, 0]
  const row = event.currentTarget.closest('tr')
  const all = [...(row?.parentElement?.children ?? [])]
  const cellsOf = (line: Element | null | undefined) => [
    ...(line?.querySelectorAll<HTMLElement>('[data-matrix-cell]') ?? []),
  ]
  const column = cellsOf(row).indexOf(event.currentTarget)
  const line = row === null ? undefined : all[all.indexOf(row) + rows]
  event.preventDefault()
  if (column + columns >= 0) cellsOf(line)[column + columns]?.focus()
}
