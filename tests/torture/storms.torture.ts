import { test } from '@playwright/test'
import { beginWorkshop, titleOf } from './begin-workshop.ts'
import { survivesStorms } from './survives-storms.ts'

const rounds = Number(process.env['ROUNDS'] ?? '200')

test(`reload, close and navigate in the same task as a key, ${rounds} times: no key is lost`, async ({
  page,
  context,
  baseURL,
}) => {
  const address = await beginWorkshop(page, baseURL ?? '')
  await page.goto(address)
  await titleOf(page).fill('')
  await survivesStorms(page, context, rounds)
  console.log(`${rounds} storms, 0 keys lost`)
})
