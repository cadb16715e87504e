import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { paths } from '#routes/paths.ts'
import { openSample } from './driving/screens.ts'
import { test } from './driving/test.ts'
import { words } from './driving/words.ts'

test('the sample, its pages and every file of it come without one request to others', async ({ page, watched }) => {
  const sample = await openSample(page)
  await page.goto(`/#${paths.commitment(sample)}`)
  await expect(page.locator('svg text').first()).toBeVisible()
  const choices = page.getByRole('group', { name: words.commitmentPage.takeAs }).getByRole('radio')
  await expect(choices.nth(2)).toBeAttached()
  for (const choice of await choices.all()) {
    await choice.check()
    const download = page.waitForEvent('download')
    await saveButton(page).click()
    expect((await readFile(await (await download).path())).length).toBeGreaterThan(1000)
  }
  expect(watched.troubles).toEqual([])
})

test.describe('whatever got into the page', () => {
  test.use({ expectedTroubles: [/^(breaches|complains)/] })

  test('could send nothing and run nothing', async ({ page, watched }) => {
    await page.goto('/')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    const tried = await page.evaluate(async () => {
      const outcome = async (act: () => unknown) => {
        try {
          await act()
          return 'done'
        } catch (error) {
          return error instanceof Error ? error.name : String(error)
        }
      }
      const other = 'https://wirkbund.example/'
      return {
        fetch: await outcome(() => fetch(other)),
        markup: await outcome(() => {
          document.body.innerHTML = '<b>x</b>'
        }),
        script: await outcome(() => {
          document.createElement('script').text = 'window.ran = true'
        }),
        thread: await outcome(() => new Worker(URL.createObjectURL(new Blob(['1'])))),
        policy: await outcome(() => Reflect.get(window, 'trustedTypes').createPolicy('other', {})),
      }
    })
    expect(tried).toEqual({
      fetch: 'TypeError',
      markup: 'TypeError',
      script: 'TypeError',
      thread: 'TypeError',
      policy: 'TypeError',
    })
    // They are told from the page: the last one may still be on its way.
    const breaches = () => watched.troubles.filter((trouble) => trouble.startsWith('breaches')).length
    await expect.poll(breaches).toBeGreaterThanOrEqual(5)
    expect(watched.troubles.filter((trouble) => trouble.startsWith('asks'))).toEqual([])
  })
})

function saveButton(page: Page) {
  const { save, saveDraft, formats } = words.commitmentPage
  const names = [save, saveDraft, ...Object.values(formats).flatMap((format) => format.save ?? [])]
  return page.getByRole('button', { name: new RegExp(`^(${names.join('|')})$`) })
}
