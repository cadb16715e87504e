/**
 * Lets what flew glide to where its item lies now, which nobody sees until it has arrived; at once for those who want less
 * motion. What flies moves and not the item: no list cuts it off on its way, and no board is laid out for it.
 * Returns what ends it early.
 */
export function land(flying: HTMLElement, item: HTMLElement, landed: () => void): () => void {
  if (!('animate' in flying) || window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
    landed()
    return () => undefined
  }
  item.style.opacity = '0'
  // Held, it took the pointer; let go, it must not come between the hand and the item, which may be wanted again at once.
  flying.style.pointerEvents = 'none'
  const [from, to] = [flying.getBoundingClientRect(), item.getBoundingClientRect()]
  const way = flying.animate(
    { translate: ['0 0', `${to.left - from.left}px ${to.top - from.top}px`] },
    { duration: 240, easing: 'cubic-bezier(0.2, 0.7, 0.25, 1)', fill: 'forwards' },
  )
  const end = () => {
    item.style.opacity = ''
    landed()
  }
  way.addEventListener('finish', end)
  return () => {
    way.cancel()
    end()
  }
}
