import { expect, type Page, test } from '@playwright/test'
import { beginWorkshop, titleOf } from './begin-workshop.ts'

const rounds = Number(process.env['ROUNDS'] ?? '50')

type Place = 'whole' | 'edits' | 'slot-a' | 'slot-b'
type Damage = 'bit' | 'cut'

/** Damages a stored text at a share of its length, as nobody has it open; what lies there then. */
function damage(page: Page, place: Place, how: Damage, share: number): Promise<string> {
  return page.evaluate(
    async ({ place, how, share }) => {
      const key = Object.keys(localStorage).find((name) => name.startsWith('wirkbund/workshop/')) ?? ''
      if (place === 'whole' || place === 'edits') {
        const name = place === 'whole' ? key : key.replace('/workshop/', '/edits/')
        const text = localStorage.getItem(name) ?? ''
        const at = Math.floor((text.length - 1) * share)
        const changed = String.fromCharCode(text.charCodeAt(at) ^ 1)
        const damaged = how === 'cut' ? text.slice(0, at) : text.slice(0, at) + changed + text.slice(at + 1)
        localStorage.setItem(name, damaged)
        return damaged
      }
      const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('wirkbund')
      const folder = await root.getDirectoryHandle(key.replace('wirkbund/workshop/', ''))
      const handle = await folder.getFileHandle(place)
      const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer())
      // The head of 32 bytes and the text; behind them lies what earlier, longer texts left.
      const length = 32 + new DataView(bytes.buffer).getUint32(4)
      const at = Math.floor((length - 1) * share)
      const damaged = how === 'cut' ? bytes.slice(0, at) : bytes
      if (how === 'bit') damaged[at] = (damaged[at] ?? 0) ^ 1
      const stream = await handle.createWritable()
      await stream.write(damaged)
      await stream.close()
      return ''
    },
    { place, how, share },
  )
}

/** The texts of the first copy: read while somebody works, they can be put back later as a crash would have left them. */
function firstTexts(page: Page): Promise<readonly [string, string][]> {
  return page.evaluate(() =>
    Object.entries(localStorage).flatMap(([key, text]: [string, string]): [string, string][] =>
      /^wirkbund\/(workshop|edits)\//.test(key) ? [[key, text]] : [],
    ),
  )
}

function putBack(page: Page, texts: readonly [string, string][]): Promise<void> {
  return page.evaluate((all) => {
    for (const [key, text] of all) localStorage.setItem(key, text)
  }, texts)
}

function setAside(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Object.entries(localStorage).flatMap(([key, text]: [string, string]) =>
      key.startsWith('wirkbund/unreadable/') ? [text] : [],
    ),
  )
}

for (const place of ['whole', 'edits', 'slot-a', 'slot-b'] as const) {
  test(`${place} damaged ${rounds} times, by a bit and by a cut: the other copy is used, unreadable texts are kept`, async ({
    page,
    baseURL,
  }) => {
    const address = await beginWorkshop(page, baseURL ?? '')
    for (let round = 1; round <= rounds; round += 1) {
      await page.goto(address)
      await titleOf(page).fill(`Runde ${round}`)
      await expect(page.getByText(/^(Gespeichert|Saved) /)).toBeVisible()
      const texts = await firstTexts(page)
      await page.goto(baseURL ?? '')
      await page.getByRole('link', { name: `Runde ${round}`, exact: true }).waitFor()
      if (place === 'edits') await putBack(page, texts)
      const damaged = await damage(page, place, round % 2 === 0 ? 'bit' : 'cut', Math.random())
      await page.goto('about:blank')
      await page.goto(address)
      await expect(titleOf(page)).toHaveValue(`Runde ${round}`)
      if (damaged === '') continue
      expect(await setAside(page)).toContain(damaged)
      await page.evaluate(() => {
        for (const key of Object.keys(localStorage)) {
          if (key.startsWith('wirkbund/unreadable/')) localStorage.removeItem(key)
        }
      })
    }
    console.log(`${place}: ${rounds} damages, each told, 0 edits lost`)
  })
}
