import { expect } from '@playwright/test'
import { elements } from '#core/method/index.ts'
import { fillActivity } from './driving/fill.ts'
import { textOf } from './driving/pdf-text.ts'
import { next, setUp } from './driving/set-up.ts'
import { test } from './driving/test.ts'
import { activitiesOf, organisations, Typed, words } from './driving/words.ts'

test('from the empty start page through all six elements to a commitment that holds every word', async ({ page }) => {
  test.setTimeout(300_000)
  const typed = new Typed()

  await test.step('set up', async () => {
    await setUp(page, { title: 'Hafen der Nachbarschaft', place: 'Alter Speicher' })
    await next(page)
    while (!/\/mission\//.test(page.url())) await next(page)
  })

  for (const element of elements) {
    await test.step(words.elements[element.id].title, async () => {
      for (const activity of activitiesOf(element)) {
        await fillActivity(page, activity, typed)
        await next(page)
      }
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.elements[element.id].stanceQuestion)
      for (const { short } of organisations) {
        await page
          .getByRole('group', { name: words.stances.choiceOf(short) })
          .getByRole('radio', { name: words.catalogues.stances.supports.choice })
          .check({ force: true })
      }
      await next(page)
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
