import type { Page } from '@playwright/test'

/** What the room can read with ease: text as high as this share of the image, standing out at least so much. */
const leastShare = 0.029
const leastContrast = 7.4

/**
 * Everything on a wall that is too small or too pale to be read from four heights of the image, and whatever is cut off.
 * Sizes are those that are painted, colours those that are computed, over whatever lies below. Signs count as text where no
 * name stands beside them; discs count as what they are drawn with.
 */
export async function illegible(wall: Page): Promise<readonly string[]> {
  return wall.evaluate(
    ([share, contrast]) => {
      type Colour = readonly [number, number, number, number]
      const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
      const known = new Map<string, Colour>()
      const colourOf = (css: string): Colour => {
        const before = known.get(css)
        if (before !== undefined || canvas === null) return before ?? [0, 0, 0, 0]
        canvas.clearRect(0, 0, 1, 1)
        canvas.fillStyle = css
        canvas.fillRect(0, 0, 1, 1)
        const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data
        const colour: Colour = [red, green, blue, alpha / 255]
        known.set(css, colour)
        return colour
      }
      const over = (top: Colour, below: Colour): Colour => {
        const mix = (at: 0 | 1 | 2) => top[at] * top[3] + below[at] * (1 - top[3])
        return [mix(0), mix(1), mix(2), 1]
      }
      const groundOf = (element: Element | null): Colour => {
        if (element === null) return [255, 255, 255, 1]
        const surface = element.hasAttribute('data-shape')
          ? getComputedStyle(element, '::after')
          : getComputedStyle(element)
        const own = colourOf(surface.backgroundColor)
        return own[3] === 1 ? own : over(own, groundOf(element.parentElement))
      }
      const light = ([red, green, blue]: Colour) => {
        const linear = (part: number) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
        return 0.2126 * linear(red / 255) + 0.7152 * linear(green / 255) + 0.0722 * linear(blue / 255)
      }
      const between = (one: Colour, other: Colour) => {
        const [dark = 0, bright = 0] = [light(one), light(other)].toSorted((a, b) => a - b)
        return (bright + 0.05) / (dark + 0.05)
      }
      const found: string[] = []
      const check = (what: string, element: Element, css: string, ground: Colour) => {
        const ratio = between(over(colourOf(css), ground), ground)
        if (ratio < contrast) found.push(`${ratio.toFixed(2)}:1 ${what} in ${element.className}`)
      }
      const root = document.getElementById('root') ?? document.body
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
      for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
        const text = node.textContent?.trim() ?? ''
        const parent = node.parentElement
        if (text === '' || parent === null || parent.closest('.visually-hidden, [data-announcer]') !== null) continue
        if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
        const sign = parent.closest('[data-shape]')
        const { fontSize, scale, color } = getComputedStyle(parent)
        const pixels = Number.parseFloat(fontSize) * (scale === 'none' ? 1 : Number.parseFloat(scale))
        if ((sign === null || sign.role === 'img') && pixels < innerHeight * share) {
          found.push(`${pixels.toFixed(1)} px: ${text.slice(0, 40)} in ${parent.className}`)
        }
        check(`„${text.slice(0, 40)}“`, parent, color, groundOf(parent))
      }
      for (const disc of root.querySelectorAll('[data-disc]')) {
        check(
          `disc ${disc.getAttribute('data-disc')}`,
          disc,
          getComputedStyle(disc).borderTopColor,
          groundOf(disc.parentElement),
        )
      }
      const { scrollWidth, clientWidth } = document.documentElement
      if (scrollWidth > clientWidth) found.push(`${scrollWidth} px wide`)
      const [foot, main] = [document.querySelector('footer'), document.querySelector('main')]
      if ((foot?.getBoundingClientRect().bottom ?? 0) > innerHeight + 1) found.push('the foot is cut off')
      if ((main?.clientHeight ?? 0) < innerHeight / 3) found.push(`the block has ${main?.clientHeight} px left`)
      for (const part of root.querySelectorAll('main, main *')) {
        const scrolls = /auto|scroll/.test(getComputedStyle(part).overflowX)
        if (scrolls && part.scrollWidth > part.clientWidth + 2) found.push(`reaches out of sight: ${part.className}`)
      }
      // What lies sideways is on another page; what stands only partly in its lane or is wider than its page is cut through.
      for (const lane of root.querySelectorAll('[data-lane]')) {
        const { left, right, bottom } = lane.getBoundingClientRect()
        for (const part of lane.firstElementChild?.children ?? []) {
          const box = part.getBoundingClientRect()
          const here = box.left < right - 1 && box.right > left + 1
          const whole = box.bottom <= bottom + 4 && box.left >= left - 4 && box.right <= right + 4
          if (here && !(whole && part.scrollWidth <= part.clientWidth + 2)) {
            found.push(`cut through: ${part.textContent?.slice(0, 40)}`)
          }
        }
      }
      return [...new Set(found)]
    },
    [leastShare, leastContrast] as const,
  )
}
