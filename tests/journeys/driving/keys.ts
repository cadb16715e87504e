import { expect, type Page } from '@playwright/test'

type Role = 'button' | 'link' | 'radio' | 'textbox'

/** Moves through the page by Tab alone, and notes every stop at which nobody could see where the focus is. */
export class Keys {
  /** Stops without a visible or with a covered focus. */
  readonly unseen: string[] = []
  readonly #page: Page
  readonly #seen = new Set<string>()

  constructor(page: Page) {
    this.#page = page
  }

  /** Presses Tab until the control has the focus; fails when a whole round does not come by it. */
  async to(role: Role, name: string | RegExp, group?: string): Promise<void> {
    const within = group === undefined ? this.#page : this.#page.getByRole('group', { name: group })
    const exact = typeof name === 'string' ? { exact: true } : {}
    const wanted = within.getByRole(role, { name, ...exact }).first()
    await expect(wanted).toBeVisible()
    await wanted.evaluate((element) => element.setAttribute('data-wanted', ''))
    for (let stops = 0; stops < 300; stops += 1) {
      if (await this.#isWanted()) return
      await this.#page.keyboard.press('Tab')
      await this.#look()
    }
    throw new Error(`No way by Tab to the ${role} ${String(name)}`)
  }

  async press(role: 'button' | 'link', name: string | RegExp): Promise<void> {
    await this.to(role, name)
    await this.#page.keyboard.press('Enter')
  }

  async type(label: string, text: string): Promise<void> {
    await this.to('textbox', label)
    await this.#page.keyboard.type(text)
  }

  async #isWanted(): Promise<boolean> {
    return this.#page.evaluate(() => {
      const found = document.activeElement?.hasAttribute('data-wanted') === true
      if (found)
        for (const element of document.querySelectorAll('[data-wanted]')) element.removeAttribute('data-wanted')
      return found
    })
  }

  async #look(): Promise<void> {
    const trouble = await this.#page.evaluate(() => {
      const element = document.activeElement
      if (element === null || element === document.body) return null
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element.textContent
      const name = element.getAttribute('aria-label') ?? label?.trim().slice(0, 40) ?? ''
      const what = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} „${name}“`
      // The ring may be drawn by the control, by its label, or by a box around it that knows the focus is within.
      const around = [
        element,
        element.parentElement,
        element.parentElement?.parentElement,
        element.closest('li, label, td, th'),
      ]
      const rings = (at: Element) => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at)
        return (
          (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || /\b(inset )?0px 0px 0px [23]/.test(boxShadow)
        )
      }
      const pseudo = ['::before', '::after'].some((part) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element, part)
        return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
      })
      if (!pseudo && !around.some((at) => at !== null && at !== undefined && rings(at))) return `no ring: ${what}`
      const box = element.closest('label') ?? element
      const { left, top, width, height } = box.getBoundingClientRect()
      const at = document.elementFromPoint(left + width / 2, top + Math.min(height / 2, 20))
      const isCovered = width > 1 && at !== null && !box.contains(at) && !at.contains(box)
      return isCovered ? `covered by ${at.tagName.toLowerCase()}.${at.getAttribute('class') ?? ''}: ${what}` : null
    })
    if (trouble === null || this.#seen.has(trouble)) return
    this.#seen.add(trouble)
    this.unseen.push(trouble)
  }
}
