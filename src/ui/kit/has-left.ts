import type { FocusEvent } from 'react'

/**
 * Whether the focus has gone elsewhere. A window that loses it names no other element; and where a click gives a button no
 * focus, as in Safari, it falls to what lies around.
 */
export function hasLeft({ relatedTarget, currentTarget }: FocusEvent): boolean {
  return relatedTarget !== null && !currentTarget.contains(relatedTarget) && !relatedTarget.contains(currentTarget)
}
