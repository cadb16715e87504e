/** Where something lies, in pixels of the window. */
export interface LeftTop {
  readonly left: number
  readonly top: number
}

/** Lets an item glide from where it was let go to where it lies now; stays still for those who want less motion. */
export function landFrom(from: LeftTop, item: HTMLElement | null) {
  if (item === null || !('animate' in item) || window.matchMedia('(prefers-reduced-motion: reduce)').matches) return
  const to = item.getBoundingClientRect()
  const start = { translate: `${from.left - to.left}px ${from.top - to.top}px`, rotate: '-1.6deg', zIndex: 5 }
  item.animate([start, { translate: '0 0', rotate: '0deg', zIndex: 5 }], {
    duration: 240,
    easing: 'cubic-bezier(0.2, 0.7, 0.25, 1)',
  })
}
