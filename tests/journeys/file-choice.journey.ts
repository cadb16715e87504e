import { fileURLToPath } from 'node:url'
import { expect } from '@playwright/test'
import { test } from './driving/test.ts'
import { words } from './driving/words.ts'

/** A file by hand, without the tools of the other journeys: they hold on to what asks for the file. */
test('a file arrives however long somebody looks for it: tidying the memory meanwhile does not lose the choice', async ({
  page,
}) => {
  await page.goto('/')
  const browser = await page.context().newCDPSession(page)
  await browser.send('Page.enable')
  await browser.send('DOM.enable')
  await browser.send('Page.setInterceptFileChooserDialog', { enabled: true })
  const asked = new Promise<number>((resolve) => {
    browser.once('Page.fileChooserOpened', ({ backendNodeId }) => resolve(backendNodeId ?? 0))
  })
  await page.getByRole('button', { name: words.library.openFile }).click()
  const backendNodeId = await asked
  await browser.send('HeapProfiler.collectGarbage')
  await browser.send('HeapProfiler.collectGarbage')
  const file = fileURLToPath(new URL('../fixtures/workshops/empty.json', import.meta.url))
  await browser.send('DOM.setFileInputFiles', { files: [file], backendNodeId })
  await expect(page).toHaveURL(/#\/w\/empty\//)
})
