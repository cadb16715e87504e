// Takes the pictures of the README from the running app: npm run build && node .ci/pictures.mjs [FOLDER WITH THE BUILD]
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { browser } from './browser.mjs'
import { serve } from './serve.mjs'
import { root } from './steps.mjs'

const executablePath = browser()
if (executablePath === null) throw new Error('No Chromium was found. Name one in CHROMIUM.')
const address = 'http://127.0.0.1:4187'
const server = await serve(process.argv[2] ?? join(root, 'dist'), { port: 4187, host: '127.0.0.1' })
const folder = join(root, 'docs', 'pictures')
mkdirSync(folder, { recursive: true })
const window = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
const page = await window.newPage({ viewport: { width: 1366, height: 768 }, locale: 'de-DE' })
// At any hour the same picture: in the middle of the sample's workshop.
await page.clock.setFixedTime(new Date(2027, 8, 23, 10, 40))

await page.goto(address)
await page.getByRole('button', { name: 'Beispiel ansehen' }).click()
await page.waitForURL(/#\/w\//)
const workshop = new URL(page.url()).hash.split('/')[2]
await take('scope', `/w/${workshop}/mission/scope`, page.getByText('Gehört nicht dazu'))
await take('commitment', `/w/${workshop}/commitment`, page.getByText('Seite 1–2 von'))
await take('start', '/', page.getByRole('heading', { name: 'Workshops' }))
await window.close()
server.close()

/**
 * One picture of one screen, once it shows what it is about.
 * @param {string} name
 * @param {string} path
 * @param {import('@playwright/test').Locator} sign
 */
async function take(name, path, sign) {
  await page.goto(`${address}/#${path}`)
  await sign.first().waitFor({ timeout: 60_000 })
  await page.waitForTimeout(800) // Fonts and the last motion settle.
  await page.screenshot({ path: join(folder, `${name}.png`) })
}
