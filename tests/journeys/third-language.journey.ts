import { expect } from '@playwright/test'
import { paths } from '#routes/paths.ts'
import { overflow, sideways } from './driving/geometry.ts'
import { speakPseudo, untranslated } from './driving/pseudo-language.ts'
import { screensOf, visit } from './driving/screens.ts'
import { test } from './driving/test.ts'

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

test('no word escapes it in what opens over the screens, on the wall and in the document', async ({ page }) => {
  test.setTimeout(180_000)
  await speakPseudo(page)
  await page.goto('/')
  await page.getByRole('button', { name: /Ersten Workshop anlegen/ }).click()
  await page.waitForURL(/#\/w\/\w+\//)
  const workshop = /#\/w\/(\w+)\//.exec(page.url())?.[1] ?? ''
  const found: string[] = []
  const check = async (where: string) => {
    const troubles = [...(await untranslated(page)), ...(await overflow(page)), ...(await sideways(page))]
    found.push(...troubles.map((trouble) => `${where}: ${trouble}`))
  }
  const open = async (name: RegExp, what: string) => {
    await page.getByRole('button', { name }).first().click()
    await expect(page.locator(what)).toBeVisible()
    await check(name.source)
  }
  const close = async () => {
    await page.keyboard.press('Escape')
    await expect(page.locator('dialog[open], [role=menu]')).toHaveCount(0)
  }

  await test.step('set-up', async () => {
    await visit(page, { path: paths.setup(workshop, 'organisations'), heading: null })
    for (const name of ['⟦Stadt⟧', '⟦Verein⟧']) {
      await page.getByRole('textbox').first().fill(name)
      await page.keyboard.press('Enter')
      await expect(page.getByRole('button', { name: new RegExp(`${name}.*ändern`) })).toBeVisible()
    }
    await open(/⟦Stadt⟧.*ändern/, 'dialog[open]')
    await close()
  })

  await test.step('a board', async () => {
    await visit(page, { path: paths.activity(workshop, 'mission', 'scope'), heading: null })
    for (const text of ['⟦eins⟧', '⟦zwei⟧']) {
      await page.getByRole('textbox', { name: /Neue Karte/ }).fill(text)
      await page.keyboard.press('Enter')
    }
    for (const [name, what] of [
      [/Leitfaden/, 'dialog[open]'],
      [/^⟦eins⟧/, 'dialog[open]'],
      [/Befehle zu: ⟦eins⟧/, '[role=menu]'],
      [/Stille Runde/, 'dialog[open]'],
    ] as const) {
      await open(name, what)
      await close()
    }
    for (const name of [/Bündeln/, /Punkte kleben/]) {
      await page.getByRole('button', { name }).first().click()
      await check(name.source)
      await page.getByRole('button', { name, pressed: true }).click()
    }
    await page.getByRole('button', { name: /Offene Fragen/ }).click()
    await check('questions')
    await page.getByRole('button', { name: /Offene Fragen/ }).click()
  })

  await test.step('what the bar opens', async () => {
    for (const name of [
      /Workshop als Datei speichern/,
      /Frühere Stände/,
      /Arbeitsblätter drucken/,
      /Entscheidungsprotokoll/,
    ]) {
      await page.getByRole('button', { name: /Weitere Befehle/ }).click()
      await page.getByRole('menuitem', { name }).click()
      await expect(page.locator('dialog[open]')).toBeVisible()
      await check(name.source)
      await close()
    }
    await page.locator('main').focus()
    await page.keyboard.press('?')
    await expect(page.locator('dialog[open]')).toBeVisible()
    await check('keys')
    await close()
  })

  await test.step('the wall', async () => {
    for (const path of [
      paths.activity(workshop, 'mission', 'scope'),
      paths.stances(workshop, 'mission'),
      paths.setup(workshop, 'occasion'),
      paths.setup(workshop, 'rules'),
      paths.recap(workshop),
      paths.commitment(workshop),
    ]) {
      await visit(page, { path, heading: null })
      await page.locator('main').focus()
      await page.keyboard.press('p')
      await expect(page.locator('html[data-room]')).toBeAttached()
      await check(`wall ${path}`)
      await page.keyboard.press('Escape')
      await expect(page.locator('html[data-room]')).toHaveCount(0)
    }
  })

  await test.step('the document', async () => {
    await visit(page, { path: paths.commitment(workshop), heading: null })
    await expect(page.getByRole('article').first()).toBeAttached()
    await check('document')
  })
  expect(found).toEqual([])
})
