import { expect } from '@playwright/test'
import { elements } from '#core/method/index.ts'
import { fillActivity } from './fill.ts'
import { textOf } from './pdf-text.ts'
import { test } from './test.ts'
import { activitiesOf, organisations, Typed, words } from './words.ts'

test('from the empty start page through all six elements to a commitment that holds every word', async ({ page }) => {
  test.setTimeout(300_000)
  const typed = new Typed()
  const next = () => page.getByRole('link', { name: /^Weiter: / }).click()

  await test.step('set up', async () => {
    await page.goto('/')
    await page.getByRole('button', { name: words.library.createFirst }).click()
    await page.getByLabel(words.setup.facts.title).fill('Hafen der Nachbarschaft')
    await page.getByLabel(words.setup.facts.place).fill('Alter Speicher')
    await page.getByLabel(words.setup.facts.firstDay).fill('2027-10-14')
    await next()
    for (const { name, short, person } of organisations) {
      await page.getByLabel(words.setup.organisation, { exact: true }).fill(name)
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: words.setup.change(name) }).click()
      const dialog = page.getByRole('dialog', { name })
      await dialog.getByLabel(words.setup.shortName, { exact: true }).fill(short)
      await dialog.getByRole('button', { name: words.setup.addDelegate, exact: true }).click()
      await dialog.getByLabel(words.setup.person, { exact: true }).first().fill(person)
      await dialog.getByLabel(words.setup.mandate).selectOption('decides')
      await dialog.getByRole('button', { name: words.setup.addSignatory }).click()
      await dialog.getByLabel(words.setup.person, { exact: true }).last().fill(person)
      await dialog.getByRole('button', { name: words.common.done }).click()
    }
    await next()
    await page.getByLabel(words.setup.ruleToday).selectOption('consent')
    await next()
    while (!/\/mission\//.test(page.url())) await next()
  })

  for (const element of elements) {
    await test.step(words.elements[element.id].title, async () => {
      for (const activity of activitiesOf(element)) {
        await fillActivity(page, activity, typed)
        await next()
      }
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.elements[element.id].stanceQuestion)
      for (const { short } of organisations) {
        await page
          .getByRole('group', { name: words.stances.choiceOf(short) })
          .getByRole('radio', { name: words.catalogues.stances.supports.choice })
          .check({ force: true })
      }
      await next()
    })
  }

  await test.step('take the commitment away', async () => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: words.commitmentPage.saveDraft }).click()
    const saved = await download
    expect(saved.suggestedFilename()).toBe('Hafen der Nachbarschaft – Commitment, Fassung 1 (Entwurf).pdf')
    const text = await textOf(saved)
    for (const { name, person } of organisations) {
      expect(text).toContain(name)
      expect(text).toContain(person)
    }
    const squeezed = text.replaceAll(/[\s-]/g, '')
    const lost = typed.texts.filter((sentence) => !squeezed.includes(sentence.replaceAll(/[\s-]/g, '')))
    expect(lost).toEqual([])
    expect(text).not.toContain('bleibt im Raum')
  })
})
