import { useEffect } from 'react'

/** How to find what had the focus: from the inside out, each element around it and which of its children led there. */
type Way = readonly { readonly around: Element; readonly index: number }[]

const controls = ['a[href]', 'button', 'input', 'select', 'textarea', '[tabindex="0"]'].join()

/**
 * A click or a key may take away or lock the very control it was meant for. The focus then goes to what stands in its
 * place, or closest to it, instead of to nowhere. Whoever sends the focus elsewhere keeps the last word.
 */
export function useLostFocus(): void {
  useEffect(() => {
    const note = (event: Event) => {
      const { activeElement } = document
      if (activeElement === null || activeElement === document.body || isTyping(event)) return
      const way = wayTo(activeElement)
      const { href } = window.location
      // After those frames in which keepFocus looks.
      afterFrames(3, () => {
        if (isNowhere() && window.location.href === href) focusNear(way)
      })
    }
    document.addEventListener('click', note, true)
    document.addEventListener('keydown', note, true)
    return () => {
      document.removeEventListener('click', note, true)
      document.removeEventListener('keydown', note, true)
    }
  }, [])
}

/** A letter takes no control away, and is not to cost three frames. */
function isTyping(event: Event): boolean {
  if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.metaKey || event.key.length > 1) return false
  return (
    event.target instanceof Element && event.target.matches('input:not([type="checkbox"], [type="radio"]), textarea')
  )
}

function wayTo(element: Element): Way {
  const around = element.parentElement
  if (around === null || element.id === 'main') return []
  return [{ around, index: [...around.children].indexOf(element) }, ...wayTo(around)]
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}

/** Tries what is left of the surroundings from the inside out; a hidden or locked control does not take the focus. */
function focusNear(way: Way): void {
  for (const [level, { around, index }] of way.entries()) {
    if (!around.isConnected) continue
    for (const place of placesDown(around, [index, ...inner(way, level)])) {
      if (focusIn(place)) return
    }
  }
}

/** Which children led inwards from a level of the way. */
function inner(way: Way, level: number): readonly number[] {
  return way
    .slice(0, level)
    .map(({ index }) => index)
    .toReversed()
}

/** The elements on the same way down through what stands there now, the innermost first. */
function placesDown(from: Element, indexes: readonly number[]): readonly Element[] {
  const [index = 0, ...others] = indexes
  const child = from.children[Math.min(index, from.children.length - 1)]
  if (child === undefined) return []
  return others.length === 0 ? [child] : [...placesDown(child, others), child]
}

function focusIn(place: Element): boolean {
  for (const control of [place, ...place.querySelectorAll(controls)]) {
    if (!(control instanceof HTMLElement) || !(control.matches(controls) || control.id === 'main')) continue
    control.focus()
    if (!isNowhere()) return true
  }
  return false
}

function afterFrames(count: number, then: () => void): void {
  if (count === 0) then()
  else requestAnimationFrame(() => afterFrames(count - 1, then))
}
