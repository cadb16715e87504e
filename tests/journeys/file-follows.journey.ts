import { expect } from '@playwright/test'
import { newWorkshop, titleOf } from './driving/new-workshop.ts'
import { test } from './driving/test.ts'
import { words } from './driving/words.ts'

const { saving: said } = words

test('a file chosen once follows the work, and one that cannot be written says so', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.set(window, 'showSaveFilePicker', async () =>
      (await navigator.storage.getDirectory()).getFileHandle('chosen.json', { create: true }),
    )
  })
  await page.clock.install()
  await newWorkshop(page)
  await page.keyboard.type('Eins')
  await page.getByRole('button', { name: words.frame.more }).click()
  await page.getByRole('menuitem', { name: said.automatic }).click()
  await expect(page.getByRole('dialog')).toContainText(words.files.saveWhole)
  await page.getByRole('button', { name: said.chooseFile }).click()
  // Until it is there, and at the moment in which it is replaced, the browser has a name for why it cannot be read.
  const chosen = () =>
    page.evaluate(async () => {
      try {
        const folder = await navigator.storage.getDirectory()
        return await (await (await folder.getFileHandle('chosen.json')).getFile()).text()
      } catch (error) {
        if (error instanceof DOMException) return error.name
        throw error
      }
    })
  await expect.poll(chosen).toContain('"title": "Eins"')
  await titleOf(page).fill('Zwei')
  await page.clock.runFor(61_000)
  await expect.poll(chosen).toContain('"title": "Zwei"')

  // The drive is pulled out, and comes back.
  await page.evaluate(() => {
    const { createWritable } = FileSystemFileHandle.prototype
    FileSystemFileHandle.prototype.createWritable = function (options) {
      if ('gone' in window) throw new DOMException('gone', 'NotFoundError')
      return createWritable.call(this, options)
    }
    Reflect.set(window, 'gone', true)
  })
  await titleOf(page).fill('Drei')
  await page.clock.runFor(61_000)
  await expect(page.getByRole('alert')).toContainText(said.fileFailed('chosen.json'))
  await page.evaluate(() => Reflect.deleteProperty(window, 'gone'))
  await page.clock.runFor(61_000)
  await expect(page.getByRole('alert')).toHaveCount(0)
  await expect.poll(chosen).toContain('"title": "Drei"')
})
