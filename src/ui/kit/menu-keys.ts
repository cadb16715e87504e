import type { KeyboardEvent } from 'react'

/** Moves through the items of an open menu: arrows, Home and End, first letters. Escape and Tab close it. */
export function moveInMenu(root: HTMLElement | null, event: KeyboardEvent, close: () => void): void {
  const items = [...(root?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])]
  const at = items.findIndex((item) => item === document.activeElement)
  const go = (to: number) => {
    event.preventDefault()
    event.stopPropagation()
    items.at(to % items.length)?.focus()
  }
  if (event.key === 'ArrowDown') go(at + 1)
  else if (event.key === 'ArrowUp') go(at - 1)
  else if (event.key === 'Home') go(0)
  else if (event.key === 'End') go(-1)
  else if (event.key === 'Escape' || event.key === 'Tab') {
    if (event.key === 'Escape') event.preventDefault()
    event.stopPropagation()
    close()
  } else if (isWritten(event)) {
    // A letter belongs to the menu while it is open, whether or not an item begins with it.
    event.stopPropagation()
    const next = items.findIndex((item, index) => index > at && beginsWith(item, event.key))
    const found = next === -1 ? items.findIndex((item) => beginsWith(item, event.key)) : next
    if (found !== -1) go(found)
  }
}

function isWritten({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey
}

function beginsWith(item: HTMLElement, letter: string): boolean {
  return item.textContent.trim().toLocaleLowerCase().startsWith(letter.toLocaleLowerCase())
}
