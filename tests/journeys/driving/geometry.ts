import type { Locator, Page } from '@playwright/test'

/** Where an element lies in the window. */
export async function frameOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('It is not on the screen')
  return box
}

/**
 * Everything on the screen that a finger can aim at and that takes it on less than `least` CSS pixels, seen from its
 * middle. What lies around a small control and belongs to it counts.
 */
export async function smallTargets(page: Page, least: number): Promise<readonly string[]> {
  return page.evaluate((size) => {
    const aims =
      'a[href], button, input, select, textarea, [role=button], [role^=menuitem], [role=radio], [tabindex="0"]'
    const shown = (element: Element) => {
      const { width, height } = element.getBoundingClientRect()
      return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    }
    const reach = (target: Element, dx: number, dy: number) => {
      const { left, top, width, height } = target.getBoundingClientRect()
      const [x, y] = [left + width / 2, top + height / 2]
      let far = 0
      while (far < size && target.contains(document.elementFromPoint(x + dx * (far + 1), y + dy * (far + 1)))) far += 1
      return far
    }
    const top = document.querySelector('dialog[open]') ?? document
    return [...top.querySelectorAll(aims)].flatMap((element) => {
      // A hidden radio or box is hit through its label, and a field through whatever gives it the focus.
      const hidden = element.matches('input[type=radio], input[type=checkbox]')
      const target = hidden ? (element.closest('label') ?? element) : element
      if (!shown(target) || element.matches(':disabled')) return []
      // A link inside a sentence may be as high as its line (WCAG 2.5.8, inline).
      if (element.matches('p a, li p a') && getComputedStyle(element).display === 'inline') return []
      const { width, height } = target.getBoundingClientRect()
      if (Math.min(width, height) >= size - 0.5) return []
      target.scrollIntoView({ block: 'center' })
      const [wide, high] = [reach(target, -1, 0) + reach(target, 1, 0), reach(target, 0, -1) + reach(target, 0, 1)]
      if (Math.min(Math.max(width, wide), Math.max(height, high)) >= size - 2) return []
      const name = element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 30) ?? ''
      const kind = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`
      return [`${kind} „${name}“ ${Math.round(width)} × ${Math.round(height)}`]
    })
  }, least)
}

/**
 * What would take scrolling in two directions to read, or cannot be read at all: it sticks out to a side of the window, or of a
 * part that scrolls sideways. A matrix may do that, as it means something by both (WCAG 1.4.10).
 */
export async function overflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const named = (element: Element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`
    const width = document.documentElement.clientWidth
    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX)
    const seen = [...document.querySelectorAll('body *')].filter((element) => element.checkVisibility())
    const scrolling = [document.documentElement, ...seen.filter(scrolls)]
    const sideways = scrolling
      .filter((part) => part.scrollWidth > part.clientWidth + 1)
      .filter((part) => part.querySelector('[data-matrix-cell]') === null)
    const out = seen.filter((element) => {
      const box = element.getBoundingClientRect()
      if (box.width <= 1 || box.height <= 1 || (box.left >= -1 && box.right <= width + 1)) return false
      // What a part scrolls to is there; before its beginning there is nothing to scroll to.
      return !scrolling.slice(1).some((part) => part.contains(element) && (box.left >= -1 || part.scrollLeft > 0))
    })
    return [
      ...sideways.map((part) => `${named(part)}: ${part.scrollWidth} of ${part.clientWidth} px`),
      ...out.slice(0, 5).map(named),
    ]
  })
}

/** The spacing that WCAG 1.4.12 says a reader may choose; as a sheet of its own, since the policy takes no inline style. */
export async function spaceOut(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-bottom: 2em !important }
    `)
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
  })
}

/** Texts that are cut off by the box around them. */
export async function cutTexts(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const cut = new Set<string>()
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const parent = node.parentElement
      if (parent === null || node.textContent?.trim() === '' || !parent.checkVisibility({ visibilityProperty: true }))
        continue
      if (parent.closest('.visually-hidden, option, svg, script, style, textarea') !== null) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const text = range.getBoundingClientRect()
      for (let box: Element | null = parent; box !== null && box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box)
        if (/auto|scroll/.test(overflowX) || /auto|scroll/.test(overflowY)) break
        if (overflowX === 'visible' && overflowY === 'visible') continue
        const around = box.getBoundingClientRect()
        // Kept for those who listen, or shortened with the whole of it one step away.
        if (around.width <= 2 || getComputedStyle(box).webkitLineClamp !== 'none') break
        if (text.right > around.right + 2 || text.bottom > around.bottom + 4) {
          cut.add(
            `„${node.textContent?.trim().slice(0, 40)}“ in ${box.tagName.toLowerCase()}.${box.getAttribute('class')}`,
          )
        }
      }
    }
    return [...cut]
  })
}

/** Texts whose line is longer than the box that cuts it. */
export async function sideways(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, a, label, h1, h2, h3, th, summary')].flatMap((element) => {
      const { overflowX } = getComputedStyle(element)
      if (!element.checkVisibility() || element.clientWidth < 4 || element.scrollWidth <= element.clientWidth + 2)
        return []
      if (/auto|scroll/.test(overflowX) || element.querySelector('.visually-hidden') !== null) return []
      // The room around a small target that belongs to it.
      if (getComputedStyle(element, '::after').position === 'absolute') return []
      return [
        `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} „${element.textContent?.trim().slice(0, 40)}“`,
      ]
    }),
  )
}

/** Which share of the window's height is taken by what stays in place over the page. */
export async function stickyShare(page: Page): Promise<number> {
  return page.evaluate(() => {
    const stays = [...document.querySelectorAll('body *')].filter((element) => {
      const { position } = getComputedStyle(element)
      const { top, bottom, width } = element.getBoundingClientRect()
      const isStuck =
        position === 'fixed' ||
        (position === 'sticky' && (top < 1 || bottom > document.documentElement.clientHeight - 1))
      return isStuck && element.checkVisibility() && width > document.documentElement.clientWidth / 2
    })
    const rows = new Set<number>()
    for (const element of stays) {
      const { top, bottom } = element.getBoundingClientRect()
      for (let row = Math.max(0, Math.floor(top)); row < Math.min(bottom, window.innerHeight); row += 1) rows.add(row)
    }
    return rows.size / window.innerHeight
  })
}
