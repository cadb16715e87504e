import { isInTheWay } from '#ui/kit/in-the-way.ts'

/** Marks what no key of the frame reaches into, undo neither. */
export const keepsKeys = 'data-keeps-keys'

/** Fields that take what is typed; a choice of one or several takes none. */
const textless = new Set(['button', 'checkbox', 'radio', 'range', 'reset', 'submit'])

/** Whether whoever presses a key is writing, or choosing by first letters. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !textless.has(target.type)
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable
}

/** Whether something lies open that takes the keys for itself: a dialog, a menu, a sheet, a card in the air, a matrix cell. */
export function isTaken(target: EventTarget | null): boolean {
  if (isInTheWay()) return true
  return target instanceof Element && target.closest('[role=dialog], [data-matrix-cell]') !== null
}

/** Whether the part of the page that has the focus can still scroll on: a page key then scrolls it. */
export function canScroll(target: EventTarget | null, by: 1 | -1): boolean {
  for (let part = target instanceof Element ? target : null; part !== null; part = part.parentElement) {
    const overflow = getComputedStyle(part).overflowY
    if (overflow !== 'auto' && overflow !== 'scroll') continue
    const left = by > 0 ? part.scrollHeight - part.clientHeight - part.scrollTop : part.scrollTop
    if (left > 1) return true
  }
  return false
}
