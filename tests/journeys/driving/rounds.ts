import { expect, type Page } from '@playwright/test'
import { organisations, type Typed, words } from './words.ts'
import { question } from './wall.ts'

const { activities, board, live } = words
const [{ short: city }, { short: nereid }, { short: gate }] = organisations
const names = [city, nereid, gate] as const

/** What nobody but its writer may read before the reveal. */
const secret = 'Spatzengeheimnis'

/** Every text a page holds, seen or not. */
export const sourceOf = (page: Page) => page.evaluate(() => document.documentElement.outerHTML)

/** Two lines of every organisation, typed from paper; the wall counts and does not tell until all are revealed. */
export async function roundFromPaper(page: Page, wall: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).focus()
  await page.keyboard.press('PageDown')
  await expect(question(wall)).toHaveText(activities.headlines.question)
  await page.getByRole('button', { name: live.round.start, exact: true }).click()
  await page.getByRole('button', { name: live.round.begin }).click()
  for (const name of names) {
    await page.getByLabel(board.from).selectOption({ label: name })
    for (const entry of [`${secret} von ${name}`, `Schlagzeile ${name}`]) {
      await page.getByRole('textbox', { name: live.round.entry }).fill(entry)
      await page.keyboard.press('Enter')
    }
  }
  await expect(wall.getByRole('list', { name: live.round.counts }).getByRole('listitem')).toHaveText(
    names.map((name) => new RegExp(`${name}.*2`)),
  )
  for (const window of [page, wall]) expect(await sourceOf(window)).not.toContain(secret)
  await page.getByRole('button', { name: live.round.reveal }).click()
  for (const name of names) await expect(wall.getByText(`${secret} von ${name}`)).toBeVisible()
}

/** Every organisation comes to the laptop and finds nothing of those before it. */
export async function roundInTurn(page: Page, typed: Typed): Promise<void> {
  await page.getByRole('button', { name: live.round.start, exact: true }).click()
  await page.getByRole('button', { name: live.round.begin }).click()
  await page.getByRole('button', { name: live.round.pass }).click()
  const sheet = page.getByRole('dialog', { name: live.round.turn.title })
  for (const name of names) {
    await expect(sheet.getByRole('heading', { name: live.round.turn.passTo(name) })).toBeVisible()
    await sheet.getByRole('button', { name: live.round.turn.ready }).click()
    await sheet.getByRole('textbox', { name: live.round.entry }).fill(typed.text(`Treffpunkt ${name}`))
    await page.keyboard.press('Enter')
    await sheet.getByRole('button', { name: live.round.turn.done }).click()
    expect(await sourceOf(page)).not.toContain(`Treffpunkt ${name}`)
  }
  await sheet.getByRole('button', { name: live.round.turn.end }).click()
  await page.getByRole('button', { name: live.round.reveal }).click()
}

/** Two cards under a heading, and a dot on it that nobody sees before all are placed. */
export async function clusterAndWeigh(page: Page, wall: Page): Promise<void> {
  await page.getByRole('button', { name: live.cluster.start }).click()
  for (const name of names.slice(0, 2))
    await page.getByRole('button', { name: new RegExp(`^Treffpunkt ${name}`) }).click()
  await page.getByRole('group', { name: live.cluster.start }).getByRole('button', { name: live.cluster.bundle }).click()
  await page.keyboard.type('Orte für alle')
  await expect(wall.getByRole('heading', { name: 'Orte für alle' })).toBeVisible()

  await page.getByRole('button', { name: live.dots.start }).click()
  await page.getByRole('button', { name: live.dots.place(city, 'Orte für alle') }).click()
  await expect(page.getByRole('radio', { name: new RegExp(`${city}.*2`) })).toBeChecked()
  await expect(wall.getByRole('img', { name: board.dotsHere(1) })).toHaveCount(0)
  await page.getByRole('button', { name: live.dots.show }).click()
  await expect(wall.getByText(board.dotsHere(1))).toBeVisible()
  await page.getByRole('button', { name: live.dots.done }).click()
}
