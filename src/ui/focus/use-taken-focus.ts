import { useEffect } from 'react'
import { isNowhere, rescue, useVisit, type Way, wayTo } from './use-lost-focus.ts'

/**
 * A clock or another window may take away what has the focus: no click and no key of one's own came before it. The way to
 * it is read off what was taken, so that nothing has to be remembered with every change.
 */
export function useTakenFocus(): void {
  const visit = useVisit()
  useEffect(() => {
    let focused: { readonly element: Element; readonly visit: string } | null = null
    const remember = ({ target }: Event) => {
      if (target instanceof Element) focused = { element: target, visit: visit.current }
    }
    // Some browsers say so of what is being taken away, too: only what is still left alone afterwards was left on purpose.
    const forget = () =>
      requestAnimationFrame(() => {
        if (isNowhere()) focused = null
      })
    const removals = new MutationObserver((changes) => {
      if (focused === null || !isNowhere()) return
      const { element, visit: from } = focused
      const way = changes.map((change) => wayToRemoved(element, change)).find((found) => found !== null)
      if (way !== undefined) rescue(element, way, () => visit.current === from)
    })
    removals.observe(document.body, { childList: true, subtree: true })
    document.addEventListener('focusin', remember)
    document.addEventListener('focusout', forget)
    return () => {
      removals.disconnect()
      document.removeEventListener('focusin', remember)
      document.removeEventListener('focusout', forget)
    }
  }, [visit])
}

/** The way to what a change has taken away, or put elsewhere. Null where it was something else. */
function wayToRemoved(element: Element, { target, removedNodes, previousSibling }: MutationRecord): Way | null {
  const removed = [...removedNodes].find((node) => node.contains(element))
  if (!(target instanceof Element && removed instanceof Element)) return null
  const way = wayTo(element)
  if (element.isConnected) return way
  const index = [...target.children].filter((child) => isUpTo(child, previousSibling)).length
  return [...way, { around: target, index }, ...wayTo(target)]
}

function isUpTo(child: Element, last: Node | null): boolean {
  return last !== null && (child === last || child.compareDocumentPosition(last) === Node.DOCUMENT_POSITION_FOLLOWING)
}
