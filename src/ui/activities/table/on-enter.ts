import type { KeyboardEvent } from 'react'

/** Enter goes down, as in every table; with Shift it stays a new line, and it never cuts off a composed character. */
export function onEnter(down: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    down()
  }
}
