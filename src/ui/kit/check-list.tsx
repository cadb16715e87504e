import type { KeyboardEvent, ReactNode } from 'react'
import styles from './check-list.module.css'

export interface CheckItem {
  readonly value: string
  readonly label: string
  /** A sign before the label. */
  readonly sign?: ReactNode
  readonly checked: boolean
}

interface Props {
  readonly label: string
  readonly items: readonly CheckItem[]
  onToggle(value: string): void
}

/** Named checkboxes, one below the other; arrows move between them, Space and Enter set them. */
export function CheckList({ label, items, onToggle }: Props) {
  return (
    <div className={styles['list']} role="group" aria-label={label} onKeyDown={moveBetween}>
      {items.map(({ value, label: name, sign, checked }) => (
        <label key={value}>
          {sign}
          <span>{name}</span>
          <input type="checkbox" checked={checked} onChange={() => onToggle(value)} />
        </label>
      ))}
    </div>
  )
}

function moveBetween(event: KeyboardEvent<HTMLElement>) {
  const boxes = [...event.currentTarget.querySelectorAll('input')]
  const at = boxes.findIndex((box) => box === document.activeElement)
  if (event.key === 'ArrowDown') boxes[(at + 1) % boxes.length]?.focus()
  else if (event.key === 'ArrowUp') boxes.at(at - 1)?.focus()
  else if (event.key === 'Enter') boxes[at]?.click()
  else return
  event.preventDefault()
}
