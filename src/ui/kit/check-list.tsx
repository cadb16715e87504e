import type { KeyboardEvent, ReactNode } from 'react'
import styles from './check-list.module.css'

interface CheckItem {
  readonly value: string
  readonly label: string
  /** A sign before the label. */
  readonly sign?: ReactNode
  readonly checked: boolean
}

interface Props {
  readonly label: string
  readonly items: readonly CheckItem[]
  readonly onToggle: (value: string) => void
  /** Keys beside the arrows and Enter. */
  readonly onKey?: (event: KeyboardEvent) => void
}

/** Named checkboxes, one below the other; arrows move between them, Space and Enter set them. */
export function CheckList({ label, items, onToggle, onKey }: Props) {
  return (
    <div className={styles['list']} role="group" aria-label={label}>
      {items.map(({ value, label: name, sign, checked }) => (
        <label key={value}>
          {sign}
          <span>{name}</span>
          <input
            type="checkbox"
            checked={checked}
            onChange={() => onToggle(value)}
            onKeyDown={(event) => moveBetween(event) || onKey?.(event)}
          />
        </label>
      ))}
    </div>
  )
}

/** Whether the key was one of the list's own. */
function moveBetween(event: KeyboardEvent<HTMLInputElement>): boolean {
  const boxes = [...(event.currentTarget.closest('[role=group]')?.querySelectorAll('input') ?? [])]
  const at = boxes.indexOf(event.currentTarget)
  if (event.key === 'ArrowDown') boxes[(at + 1) % boxes.length]?.focus()
  else if (event.key === 'ArrowUp') boxes.at(at - 1)?.focus()
  else if (event.key === 'Enter') boxes[at]?.click()
  else return false
  event.preventDefault()
  return true
}
