import { expect, type Page } from '@playwright/test'
import { paths } from '#routes/paths.ts'
import { Keys } from './driving/keys.ts'
import { lift } from './driving/lift.ts'
import { textOf } from './driving/pdf-text.ts'
import { openSample, visit } from './driving/screens.ts'
import { test } from './driving/test.ts'
import { words } from './driving/words.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })

const { catalogues, commitmentPage, dnd, library, setup, stances } = words

test('from the empty start page to the saved PDF without a mouse, and one always sees where one is', async ({
  page,
}) => {
  test.setTimeout(300_000)
  const keys = new Keys(page)
  const next = async () => {
    const before = page.url()
    await keys.press('link', /^Weiter: /)
    await expect.poll(() => page.url()).not.toBe(before)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  }

  await test.step('set up', async () => {
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await keys.press('button', library.createFirst)
    await expect(page.getByRole('heading', { level: 1, name: setup.steps.occasion.question })).toBeFocused()
    await keys.type(setup.facts.title, 'Lesen im Viertel')
    await next()
    for (const name of ['Stadtbücherei', 'Leseverein']) {
      await keys.type(setup.organisation, name)
      await page.keyboard.press('Enter')
      await expect(page.getByRole('button', { name: setup.change(name) })).toBeVisible()
    }
    while (!/\/mission\//.test(page.url())) await next()
  })

  await test.step('sort a card with Space and arrows', async () => {
    while (!page.url().endsWith('/mission/scope')) await next()
    await keys.type(words.activities.scope.newCard, 'Vorlesen in der Schule')
    await page.keyboard.press('Enter')
    await keys.to('button', 'Vorlesen in der Schule')
    await lift(page)
    const { belongs } = words.activities.scope.columns
    const dropped = { name: 'Vorlesen in der Schule', column: belongs.title, position: 1, of: 1 }
    await page.keyboard.press('ArrowRight')
    await expect(page.locator('[data-announcer]').last()).toHaveText(dnd.board.movedTo(dropped))
    await page.keyboard.press('Space')
    await expect(page.getByRole('region', { name: belongs.title, exact: true })).toContainText('Vorlesen in der Schule')
    await expect(page.locator('[data-announcer]').last()).toHaveText(dnd.board.dropped(dropped))
    await expect(page.getByRole('button', { name: 'Vorlesen in der Schule', exact: true })).toBeFocused()
  })

  await test.step('word the mission and take the stances', async () => {
    while (!page.url().endsWith('/mission/missionSentence')) await next()
    await keys.type(words.activities.missionSentence.fields.mission.label, 'Wir lesen, damit alle Kinder lesen.')
    while (!page.url().endsWith('/mission/stances')) await next()
    for (const name of ['Stadtbücherei', 'Leseverein']) {
      await keys.to('radio', catalogues.stances.supports.choice, stances.choiceOf(name))
      await page.keyboard.press('Space')
    }
  })

  await test.step('go on to the end and save', async () => {
    while (!page.url().endsWith('/commitment')) await next()
    const download = page.waitForEvent('download')
    await keys.press('button', commitmentPage.saveDraft)
    expect(await textOf(await download)).toContain('Wir lesen, damit alle Kinder lesen.')
  })

  expect(keys.unseen).toEqual([])
})

test('the first key on a screen of a workshop skips to its content', async ({ page }) => {
  await page.goto('/')
  await new Keys(page).press('button', library.createFirst)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await focusStart(page)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: words.common.skip })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#main')).toBeFocused()
})

async function focusStart(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
  })
}

test('a time box goes three places down, and the day is told so', async ({ page }) => {
  const workshop = await openSample(page)
  await visit(page, { path: paths.setup(workshop, 'agenda'), heading: null })
  const grips = page.getByRole('button', { name: dnd.sort.handle('') })
  const order = () => grips.evaluateAll((all) => all.map((grip) => grip.getAttribute('aria-label')))
  await grips.nth(2).waitFor()
  const before = await order()
  await grips.nth(2).focus()
  await lift(page)
  for (const position of [4, 5, 6]) {
    await page.keyboard.press('ArrowDown')
    await expect(page.locator('[data-announcer]').last()).toHaveText(
      dnd.sort.movedTo({ name: '', position, of: before.length }),
    )
  }
  await page.keyboard.press('Space')
  await expect.poll(order).toEqual(before.toSpliced(2, 1).toSpliced(5, 0, before[2] ?? ''))
})

test('what was lifted by key is put back when the mouse goes on elsewhere', async ({ page }) => {
  const workshop = await openSample(page)
  await visit(page, { path: paths.activity(workshop, 'mission', 'scope'), heading: null })
  const { belongs } = words.activities.scope.columns
  const cards = page.getByRole('list', { name: belongs.title }).getByRole('listitem')
  await expect(cards.first()).toBeVisible()
  const there = await cards.allTextContents()
  const announced = page.locator('[data-announcer]').last()
  const lifted = async () => {
    await cards.first().locator('[data-drag-handle]').focus()
    await lift(page)
    await page.keyboard.press('ArrowDown')
    await expect(announced).toHaveText(/2/)
  }

  await test.step('into a field: what is typed moves nothing, and nothing of it is lost', async () => {
    await lifted()
    const field = page.getByRole('textbox', { name: words.activities.scope.newCard })
    await field.click()
    await page.keyboard.type('ein Wort')
    await page.keyboard.press('ArrowUp')
    await expect(field).toHaveValue('ein Wort')
    await expect(cards).toHaveText(there)
    await field.fill('')
  })

  await test.step('to another screen: its keys work at once', async () => {
    await lifted()
    await page.getByRole('navigation').getByRole('link', { name: words.activities.glossary.title }).click()
    const heading = page.getByRole('heading', { level: 1, name: words.activities.glossary.question })
    await expect(heading).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(heading).not.toBeFocused()
    await page.goBack()
    await expect(cards.first()).toBeVisible()
    await expect(cards).toHaveText(there)
  })
})

test('nothing is taken back while something is in the air', async ({ page }) => {
  const workshop = await openSample(page)
  await visit(page, { path: paths.activity(workshop, 'mission', 'scope'), heading: null })
  const card = page.getByRole('button', { name: 'Eben erst', exact: true })
  await page.getByRole('textbox', { name: words.activities.scope.newCard }).fill('Eben erst')
  await page.keyboard.press('Enter')
  await card.focus()
  await lift(page)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Escape')
  await expect(card).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(card).toHaveCount(0)
})

test('what lies over a screen goes with it, and Escape leaves one thing at a time', async ({ page }) => {
  const workshop = await openSample(page)
  const { scope, ladder } = words.activities
  const opener = page.getByRole('button', { name: words.editors.aids.open(catalogues.glasl.title) })
  await visit(page, { path: paths.activity(workshop, 'mission', 'scope'), heading: scope.question })
  await visit(page, { path: paths.activity(workshop, 'conflict', 'ladder'), heading: ladder.question })
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: scope.question })).toBeFocused()
  await expect(page.getByRole('dialog')).toHaveCount(0)

  await visit(page, { path: paths.activity(workshop, 'conflict', 'ladder'), heading: ladder.question })
  await opener.click()
  const aid = page.getByRole('complementary', { name: catalogues.glasl.title })
  await aid.getByRole('button').first().focus()
  await page.keyboard.press('Escape')
  await expect(aid).toHaveCount(0)
  await expect(opener).toBeFocused()
})
