import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from '@playwright/test'
import { textOf } from './driving/pdf-text.ts'
import { test } from './driving/test.ts'
import { words } from './driving/words.ts'

const file = resolve('dist-single/wirkbund.html')

test('one file, opened by double click: work, reload, PDF, and nothing asked for but itself', async ({
  page,
  context,
}) => {
  expect(existsSync(file), 'npm run build:single writes it').toBe(true)
  const asked: string[] = []
  context.on('request', (request) => asked.push(request.url().replace(/#.*/, '')))
  await page.goto(pathToFileURL(file).href)
  await expect(page.getByText(words.app.oneFile)).toBeVisible()
  await page.getByRole('button', { name: words.library.createFirst }).click()
  await page.getByLabel(words.setup.facts.title).fill('Auf dem Stick')
  await page.reload()
  await expect(page.getByLabel(words.setup.facts.title)).toHaveValue('Auf dem Stick')

  await page.goto(`${page.url().replace(/(#\/w\/[\w-]+).*/, '$1')}/commitment`)
  await expect(page.locator('svg text').first()).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: words.commitmentPage.saveDraft }).click()
  expect(await textOf(await download)).toContain('Auf dem Stick')

  await page.goto(pathToFileURL(file).href)
  await page.getByRole('button', { name: words.library.sample }).click()
  await page.waitForURL(/#\/w\/[\w-]+\/mission\//)
  const elsewhere = asked.filter((url) => url !== pathToFileURL(file).href && !/^(data|blob):/.test(url))
  expect(elsewhere).toEqual([])
})
