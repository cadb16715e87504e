import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { beginWorkshop, titleOf } from './begin-workshop.ts'
import { firstCopy } from './first-copy.ts'

const rounds = Number(process.env['ROUNDS'] ?? '50')

async function open(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(address)
  await titleOf(page).waitFor()
  return page
}

test(`the page crashes right after a key, ${rounds} times, and no key is lost`, async ({ page, context, baseURL }) => {
  const address = await beginWorkshop(page, baseURL ?? '')
  await page.close()
  let here = await open(context, address)
  for (let round = 1; round <= rounds; round += 1) {
    await titleOf(here).fill('')
    await here.keyboard.type(`Runde ${round}`)
    const session = await context.newCDPSession(here)
    const crashed = here.waitForEvent('crash')
    session.send('Page.crash').catch(() => undefined)
    await crashed
    await here.close()
    here = await open(context, address)
    await expect(titleOf(here)).toHaveValue(`Runde ${round}`)
    await expect(titleOf(here)).toBeEditable()
  }
  console.log(`${rounds} crashed pages, 0 keys lost`)
})

test(`the page is frozen behind another one right after a key, ${rounds} times, and nothing waits in it`, async ({
  page,
  context,
  baseURL,
}) => {
  const address = await beginWorkshop(page, baseURL ?? '')
  await page.goto(address)
  await titleOf(page).waitFor()
  const other = await context.newPage()
  await other.goto(baseURL ?? '')
  await page.bringToFront()
  const session = await context.newCDPSession(page)
  for (let round = 1; round <= rounds; round += 1) {
    await titleOf(page).fill(`Runde ${round}`)
    await other.bringToFront()
    await session.send('Page.setWebLifecycleState', { state: 'frozen' })
    // Another window sees each change a moment later; the frozen one does nothing for it any more.
    await expect.poll(async () => (await firstCopy(other))?.title).toBe(`Runde ${round}`)
    await session.send('Page.setWebLifecycleState', { state: 'active' })
    await page.bringToFront()
    await expect(titleOf(page)).toHaveValue(`Runde ${round}`)
  }
  // Discarded while frozen: what the next window finds.
  await titleOf(page).fill('Zuletzt')
  await session.send('Page.setWebLifecycleState', { state: 'frozen' })
  await page.close()
  await expect(titleOf(await open(context, address))).toHaveValue('Zuletzt')
  console.log(`${rounds} times frozen, 0 keys lost`)
})
