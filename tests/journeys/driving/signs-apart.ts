import type { Page } from '@playwright/test'

/** The organisations whose sign ends a line and whose name begins the next, in windows of many widths. */
export async function signsApart(page: Page): Promise<readonly string[]> {
  const apart = new Set<string>()
  for (let width = 720; width <= 1366; width += 43) {
    await page.setViewportSize({ width, height: 768 })
    const names = await page.locator('[class*=party]').evaluateAll((all) =>
      all.flatMap((party) => {
        const [sign, name] = [party.querySelector('[data-shape]'), party.lastChild]
        if (sign === null || name === null) return []
        const letter = document.createRange()
        letter.setStart(name, (name.textContent ?? '').search(/\S/u))
        letter.setEnd(name, letter.startOffset + 1)
        return letter.getBoundingClientRect().top >= sign.getBoundingClientRect().bottom ? [name.textContent ?? ''] : []
      }),
    )
    names.forEach((name) => apart.add(name))
  }
  await page.setViewportSize({ width: 1366, height: 768 })
  return [...apart]
}
