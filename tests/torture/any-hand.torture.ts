import { expect, type Page } from '@playwright/test'
import { openSample, screensOf, visit } from '../journeys/driving/screens.ts'
import { test } from '../journeys/driving/test.ts'
import { type AnyStep, anySteps } from './any-steps.ts'

const rounds = Number(process.env['ROUNDS'] ?? '20')
const count = Number(process.env['STEPS'] ?? '250')
/** The first round; `SEED=7 ROUNDS=1` plays one again. */
const first = Number(process.env['SEED'] ?? '1')

/** What can be clicked, but for what asks the device or leaves the workshop. */
const controls = 'button, [role^=menuitem], input[type=radio], input[type=checkbox], summary, main a'
const elsewhere = /PDF|Word|Druck|Datei|löschen|Sprache/

/** Milliseconds in which a screen has come, and a step has shown and found a place for the focus. */
const [untilThere, untilShown] = [400, 150]

async function go(page: Page, path: string): Promise<void> {
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  await page.evaluate((hash) => {
    window.location.hash = hash
  }, path)
  await page.waitForTimeout(untilThere)
}

/** Takes a step; what is not there (a menu that has closed, a button below a dialog) is passed over. */
async function take(page: Page, step: AnyStep, paths: readonly string[]): Promise<void> {
  const oneOf = <Item>(items: readonly Item[], which: number) => items[Math.floor(which * items.length)]
  switch (step.kind) {
    case 'go':
      return go(page, oneOf(paths, step.which) ?? '/')
    case 'click': {
      const target = oneOf(
        await page.locator(controls).filter({ visible: true, hasNotText: elsewhere }).all(),
        step.which,
      )
      const name = await target?.getAttribute('aria-label', { timeout: 500 }).catch(() => null)
      if (elsewhere.test(name ?? '')) return
      return target?.click({ timeout: 500, clickCount: step.twice ? 2 : 1 }).catch(() => undefined)
    }
    case 'press':
      if (step.key === 'Enter' && elsewhere.test(await focused(page))) return
      return page.keyboard.press(step.key)
    case 'type':
      return page.keyboard.type(step.text)
    case 'drag': {
      const box = await oneOf(
        await page.locator('[data-drag-item]').filter({ visible: true }).all(),
        step.which,
      )?.boundingBox()
      const size = page.viewportSize()
      if (box === undefined || box === null || size === null) return
      await page.mouse.move(box.x + 30, box.y + 15)
      await page.mouse.down()
      await page.mouse.move(step.x * size.width, step.y * size.height, { steps: 5 })
      return page.mouse.up()
    }
  }
}

/** The name of what has the focus; 'nothing' where nothing has it. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: at } = document
    return at === null || at === document.body ? 'nothing' : (at.getAttribute('aria-label') ?? at.textContent)
  })
}

/** What all screens show, in words and in fields, but for the clock; each once it is there and no longer changes. */
async function shown(page: Page, paths: readonly string[]): Promise<readonly string[]> {
  const texts: string[] = []
  for (const path of paths) {
    await visit(page, { path, heading: null })
    // A thread of its own sets the pages of the commitment.
    if (path.endsWith('/commitment')) await expect(page.getByRole('article').first()).toBeAttached()
    let text = ''
    const holds = async () => {
      const before = text
      await page.waitForTimeout(untilShown)
      text = await textOf(page)
      return text === before
    }
    await expect.poll(holds).toBe(true)
    texts.push(`${path}\n${text.replaceAll(/\d\d:\d\d/g, '')}`)
  }
  return texts
}

/** What is out of sight is not drawn, and has no inner text. */
function textOf(page: Page): Promise<string> {
  return page.locator('main').evaluate((main) => {
    const fields = [...main.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')]
    return [
      main.textContent,
      ...fields.map((field) => ('checked' in field && field.checked ? 'on' : field.value)),
    ].join('\n')
  })
}

for (let seed = first; seed < first + rounds; seed += 1) {
  test(`a hand that does anything, ${count} steps of round ${seed}: nothing breaks, the focus is somewhere, what is kept is what is seen`, async ({
    page,
    watched,
  }) => {
    await page.addInitScript(() => {
      window.print = () => undefined
      Element.prototype.requestFullscreen = () => Promise.resolve()
    })
    page.on('filechooser', () => undefined)
    page.on('dialog', (dialog) => void dialog.dismiss())
    // The second window has a torture of its own.
    page.on('popup', (wall) => void wall.close())
    const paths = screensOf(await openSample(page)).map(({ path }) => path)
    for (const [index, step] of anySteps(seed, count).entries()) {
      const before = await focused(page)
      await take(page, step, paths)
      await page.waitForTimeout(untilShown)
      const told = `step ${index}, ${JSON.stringify(step)} at ${page.url()}, from ${before}`
      expect(watched.troubles, told).toEqual([])
      expect(
        await page.evaluate(() => [scrollX, scrollY, document.documentElement.scrollWidth - innerWidth]),
        told,
      ).toEqual([0, 0, 0])
      if (step.kind !== 'press' || before === 'nothing') continue
      await expect.poll(() => focused(page), { message: `the focus after ${told}`, timeout: 2000 }).not.toBe('nothing')
    }
    // Away and back: what is chosen on a board for the moment is given up.
    await go(page, '/')
    const seen = await shown(page, paths)
    await page.waitForTimeout(untilThere)
    await page.reload()
    expect(await shown(page, paths)).toEqual(seen)
  })
}
