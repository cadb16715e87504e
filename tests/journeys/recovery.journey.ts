import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'
import { paths } from '#routes/paths.ts'
import { isInSecondCopy } from './driving/kept-in-browser.ts'
import { openEmpty } from './driving/screens.ts'
import { test } from './driving/test.ts'
import { words } from './driving/words.ts'

/** Cuts the first copy and changes one bit in both slots, while nobody has the workshop open; the first copy as it is now. */
function damageEverything(page: Page, workshop: string): Promise<string> {
  return page.evaluate(async (id) => {
    const key = `wirkbund/workshop/${id}`
    const cut = (localStorage.getItem(key) ?? '').slice(0, 2000)
    localStorage.setItem(key, cut)
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('wirkbund')
    const folder = await root.getDirectoryHandle(id)
    for (const name of ['slot-a', 'slot-b']) {
      const handle = await folder.getFileHandle(name)
      const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer())
      bytes[100] = (bytes[100] ?? 0) ^ 1
      const stream = await handle.createWritable()
      await stream.write(bytes)
      await stream.close()
    }
    return cut
  }, workshop)
}

test('a workshop of which nothing can be read: its bytes are handed out, nothing is written, an earlier state opens', async ({
  page,
}) => {
  const workshop = await openEmpty(page)
  const title = page.getByLabel(words.setup.facts.title)
  await title.fill('Erster Stand')
  await title.fill('Zweiter Stand')
  await expect.poll(() => isInSecondCopy(page, 'Zweiter Stand')).toBe(true)
  // The state from before the first edit.
  await expect.poll(() => isInSecondCopy(page, workshop, 'snapshot-')).toBe(true)
  await page.goto('/')
  await page.getByRole('link', { name: 'Zweiter Stand', exact: true }).waitFor()
  const cut = await damageEverything(page, workshop)
  await page.goto('about:blank')
  await page.goto(`/#${paths.setup(workshop, 'occasion')}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.library.unreadableTitle)

  await expect(page.getByText(words.app.alsoRoom)).toBeVisible()

  const saved: string[] = []
  page.on('download', async (download) => saved.push(await readFile(await download.path(), 'utf8')))
  await page.getByRole('button', { name: words.library.saveBytes }).click()
  await expect.poll(() => saved.length).toBe(3)
  expect(saved).toContain(cut)
  expect(await page.evaluate((key) => localStorage.getItem(key), `wirkbund/workshop/${workshop}`)).toBe(cut)

  await page.getByRole('button', { name: words.saving.recoverEarlier }).click()
  await page
    .getByRole('button', { name: /^Stand vom / })
    .first()
    .click()
  await page.waitForURL((url) => /#\/w\/\w+\//.test(url.href) && !url.href.includes(workshop))
  await page.goto(page.url().replace(/(#\/w\/\w+)\/.*/, '$1/setup/occasion'))
  await expect(title).toBeEditable()
  await page.goto('/')
  await expect(page.getByText(words.library.unreadableTitle)).toBeVisible()
})
