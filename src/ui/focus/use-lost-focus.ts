import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import { isTyping } from '#ui/keys/typing.ts'

/** How to find what had the focus: from the inside out, each element around it and which of its children led there. */
export type Way = readonly { readonly around: Element; readonly index: number }[]

const controls = ['a[href]', 'button', 'input', 'select', 'textarea', '[tabindex="0"]'].join()

/**
 * A click or a key may move, lock or take away the very control that has the focus. It then goes to what bears the same id
 * (undo brings a card back elsewhere), else to what stands in its place or closest to it, else to the beginning of the
 * screen, and never to nowhere. Whoever sends the focus elsewhere keeps the last word, and so does a screen that comes.
 */
export function useLostFocus(): void {
  const visit = useVisit()
  useEffect(() => {
    const note = (event: Event) => {
      if (event instanceof MouseEvent) focusClicked(event)
      const { activeElement } = document
      if (activeElement === null || isNowhere() || isLetter(event)) return
      const from = visit.current
      rescue(activeElement, wayTo(activeElement), () => visit.current === from)
    }
    document.addEventListener('click', note, true)
    document.addEventListener('keydown', note, true)
    return () => {
      document.removeEventListener('click', note, true)
      document.removeEventListener('keydown', note, true)
    }
  }, [visit])
}

/**
 * Safari gives buttons, links and boxes that are clicked no focus, but what lies around them, or nothing. A focus that stands
 * elsewhere is left there, and what has it already keeps it; a click by key or by ourselves, which counts no press, gives none.
 */
function focusClicked({ target, detail }: MouseEvent): void {
  const control = target instanceof Element ? target.closest<HTMLElement>(controls) : null
  const { activeElement } = document
  if (detail === 0 || control === null || control === activeElement || activeElement?.contains(control) !== true) return
  control.focus({ preventScroll: true, focusVisible: false })
}

/** Names the visit of the screen that stands here, to those who hear of it later. */
export function useVisit(): Readonly<RefObject<string>> {
  const { key, pathname } = useLocation()
  const here = `${key} ${pathname}`
  const visit = useRef(here)
  // With the commit that brings the next screen: its heading takes the focus a moment later, and must not find it in a field.
  useLayoutEffect(() => {
    visit.current = here
  }, [here])
  return visit
}

/** Finds a place for the focus that an element had, if it is lost then and the screen still the same. */
export function rescue({ id }: Element, way: Way, isSameScreen: () => boolean): void {
  // One frame for the edit to show, one for the browser to notice what is gone, one for whoever sends the focus elsewhere.
  afterFrames(3, () => {
    if (isNowhere() && isSameScreen()) focusAgain(id, way)
  })
}

/** A letter that is typed takes no control away, and is not to cost three frames. */
function isLetter(event: Event): boolean {
  if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.metaKey) return false
  return event.key.length === 1 && isTyping(event.target)
}

export function wayTo(element: Element): Way {
  const around = element.parentElement
  if (around === null || element.id === 'main') return []
  return [{ around, index: [...around.children].indexOf(element) }, ...wayTo(around)]
}

export function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}

function focusAgain(id: string, way: Way): void {
  const same = id === '' ? null : document.getElementById(id)
  if (same !== null && focusIn(same)) return
  if (!focusNear(way)) document.getElementById('main')?.focus({ preventScroll: true })
}

/** Tries what is left of the surroundings from the inside out; a hidden or locked control does not take the focus. */
function focusNear(way: Way): boolean {
  return way.some(
    ({ around, index }, level) =>
      around.isConnected && placesDown(around, [index, ...inner(way, level)]).some((place) => focusIn(place)),
  )
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
  // What surrounds the content begins with everything that stands over it.
  if (place.querySelector('#main') !== null) return false
  return [place, ...place.querySelectorAll(controls)].some((control) => {
    if (!(control instanceof HTMLElement) || !(control.matches(controls) || control.id === 'main')) return false
    control.focus()
    return !isNowhere()
  })
}

function afterFrames(count: number, then: () => void): void {
  if (count === 0) then()
  else requestAnimationFrame(() => afterFrames(count - 1, then))
}
