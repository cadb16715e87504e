import { expect } from '@playwright/test'
import { paths } from '#routes/paths.ts'
import { overflow, sideways } from './geometry.ts'
import { speakPseudo, untranslated } from './pseudo-language.ts'
import { screensOf, visit } from './screens.ts'
import { test } from './test.ts'

test.use({
  contextOptions: { reducedMotion: 'reduce' },
  // What the app keeps for working offline would answer with the German words.
  serviceWorkers: 'block',
  expectedTroubles: [/waiting/],
})

test('a language that is a third longer than German fits every screen, and no word escapes it', async ({ page }) => {
  test.setTimeout(180_000)
  await speakPseudo(page)
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1, name: /^⟦/ })).toBeVisible()
  const found = [...(await untranslated(page)), ...(await overflow(page))]
  await page.getByRole('button', { name: /Ersten Workshop anlegen/ }).click()
  await page.waitForURL(/#\/w\/\w+\//)
  const workshop = /#\/w\/(\w+)\//.exec(page.url())?.[1] ?? ''
  const screens = [
    ...screensOf(workshop).map(({ path }) => path),
    paths.help(),
    paths.guide(),
    paths.reading(),
    paths.accessibility(),
  ]
  for (const path of screens) {
    await visit(page, { path, heading: null })
    await expect(page.getByRole('heading', { level: 1, name: /⟦/ })).toBeVisible()
    const troubles = [...(await untranslated(page)), ...(await overflow(page)), ...(await sideways(page))]
    found.push(...troubles.map((trouble) => `${path.replace(/^\/w\/\w+/, '')}: ${trouble}`))
  }
  expect(found).toEqual([])
})
