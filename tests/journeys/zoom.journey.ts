import { expect, type Page } from '@playwright/test'
import { paths } from '#routes/paths.ts'
import { cutTexts, overflow, stickyShare } from './driving/geometry.ts'
import { openSample, screensOf, type Screen, visit } from './driving/screens.ts'
import { test } from './driving/test.ts'
import { words } from './driving/words.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })
test.describe.configure({ timeout: 180_000 })

const { board, commitmentPage, frame, setup } = words

/** One screen of every kind. */
function kindsOf(workshop: string): readonly Screen[] {
  const chosen = new Set([
    paths.setup(workshop, 'organisations'),
    paths.setup(workshop, 'agenda'),
    paths.activity(workshop, 'mission', 'scope'),
    paths.activity(workshop, 'impact', 'chain'),
    paths.activity(workshop, 'roles', 'tasks'),
    paths.stances(workshop, 'mission'),
    paths.commitment(workshop),
  ])
  return screensOf(workshop).filter(({ path }) => chosen.has(path))
}

/** The marks on the lines of the chain: in one column there are no lines, and the assumptions stand below with their cards. */
const onLines = new Set([1, 2, 3, 4, 5].map((number) => board.chain.numbered(number)))

/** Where there is room for two pages side by side. */
const { shown, next, previous } = commitmentPage
const ofTwoPages = new Set([shown.one, shown.two, next.two, previous.two])

for (const { percent, width, height } of [
  { percent: 200, width: 683, height: 384 },
  { percent: 400, width: 341, height: 192 },
]) {
  test(`at ${percent} % on a laptop every control of every kind of screen is still there, and no text is cut`, async ({
    page,
  }) => {
    const workshop = await openSample(page)
    const found: string[] = []
    for (const screen of kindsOf(workshop)) {
      await page.setViewportSize({ width: 1366, height: 768 })
      await visit(page, screen)
      const path = screen.path.replace(/^\/w\/\w+/, '')
      if (path.endsWith('/commitment')) await expect(page.getByRole('article').first()).toBeAttached()
      const usual = await controls(page)
      await page.setViewportSize({ width, height })
      const fold = page
        .getByRole('navigation')
        .getByRole('button', { name: path.includes('setup') ? setup.title : frame.contents })
      await fold.click()
      await expect(fold).toHaveAttribute('aria-expanded', 'true')
      const enlarged = new Set(await controls(page))
      const lost = usual.filter((name) => !enlarged.has(name) && !onLines.has(name) && !ofTwoPages.has(name))
      const cut = [...(await cutTexts(page)), ...(await overflow(page))]
      await page.keyboard.press('Escape')
      await expect(fold).toBeFocused()
      found.push(...[...lost, ...cut].map((what) => `${path}: ${what}`))
    }
    expect(found).toEqual([])
  })
}

test('in a window of 320 × 256, what stays in place while one scrolls leaves three quarters to read', async ({
  page,
}) => {
  const workshop = await openSample(page)
  await page.setViewportSize({ width: 320, height: 256 })
  const shares: string[] = []
  for (const screen of kindsOf(workshop)) {
    await visit(page, screen)
    await page.mouse.move(160, 128)
    await page.mouse.wheel(0, 400)
    const share = await stickyShare(page)
    if (share > 0.25) shares.push(`${screen.path}: ${Math.round(share * 100)} %`)
  }
  expect(shares).toEqual([])
})

/** What readers may set for all text (WCAG 1.4.12). */
const spaced = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }'

for (const { what, width, spacing } of [
  { what: 'in a window of 720 pixels', width: 720, spacing: '' },
  { what: 'with wider spacing of all text', width: 1280, spacing: spaced },
]) {
  test(`${what} no control of the foot lies over another`, async ({ page }) => {
    const workshop = await openSample(page)
    await page.setViewportSize({ width, height: 720 })
    await visit(page, { path: paths.activity(workshop, 'mission', 'scope'), heading: null })
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
      document.adoptedStyleSheets.push(sheet)
    }, spacing)
    const controls = page.getByRole('contentinfo').locator('a, button')
    const covered = await controls.evaluateAll((all) =>
      all
        .filter((one) => {
          const [a, ...rest] = [one, ...all.filter((other) => other !== one)].map((each) =>
            each.getBoundingClientRect(),
          )
          return rest.some(
            (b) => a !== undefined && a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top,
          )
        })
        .map(({ textContent }) => textContent),
    )
    expect(await controls.count()).toBeGreaterThan(3)
    expect(covered).toEqual([])
  })
}

/** The names of everything that can be used on the screen, each once. */
async function controls(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const used = [...document.querySelectorAll('a[href], button, input, select, textarea')]
    const named = used
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => {
        const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null
        return (element.getAttribute('aria-label') ?? label ?? element.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
      })
    return [...new Set(named)].filter((name) => name !== '')
  })
}
