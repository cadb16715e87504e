import { type BrowserContext, expect, type Page } from '@playwright/test'
import { survivesStorms } from '../torture/survives-storms.ts'
import { test } from './test.ts'
import { words } from './words.ts'

const { library: shelf, saving: said, stored } = words

async function newWorkshop(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: words.library.createFirst }).click()
  await titleOf(page).fill('')
}

const titleOf = (page: Page) => page.getByLabel(words.setup.facts.title)

const banner = (page: Page) => page.getByText(said.readingTitle)

/** A second window on the same workshop. */
async function beside(context: BrowserContext, page: Page): Promise<Page> {
  const other = await context.newPage()
  await other.goto(page.url())
  await titleOf(other).waitFor()
  return other
}

/** Deletes a workshop on the start page, which then says what is left of it. */
async function deleteFromList(page: Page, title: string): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: words.library.commandsFor(title) }).click()
  await page.getByRole('menuitem', { name: words.library.remove }).click()
  await expect(page.getByText(stored.removedKept(30))).toBeVisible()
}

/** Names of the files that the second copy has of all workshops, sorted. */
function workshopFiles(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('wirkbund')
    const found: string[] = []
    for await (const entry of root.values()) {
      if (entry.kind === 'directory') for await (const [name] of entry.entries()) found.push(name)
    }
    return found.toSorted().toReversed()
  })
}

/** What lies in the origin's own places, by kind. */
function kept(page: Page) {
  return page.evaluate(async () => {
    const names = async (folder: FileSystemDirectoryHandle): Promise<string[]> => {
      const found: string[] = []
      for await (const [name] of folder.entries()) found.push(name)
      return found
    }
    return {
      keys: Object.keys(localStorage),
      files: await names(await navigator.storage.getDirectory()),
      databases: (await indexedDB.databases()).map(({ name }) => name),
    }
  })
}

test('two windows, a thousand keys, fifty hand-overs: every key is there, in its order', async ({ page, context }) => {
  // Fifty times two windows wait for each other: how long that takes is the machine's affair.
  test.setTimeout(50 * 10_000)
  await newWorkshop(page)
  const other = await beside(context, page)
  await expect(banner(other)).toBeVisible()
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  let [here, there] = [page, other]
  let typed = ''
  for (let turn = 0; turn < 50; turn += 1) {
    const text = Array.from({ length: 20 }, (_, index) => letters[(turn + index) % 26]).join('')
    // A title holds 300 characters: it begins anew, and each turn is looked at before the next.
    if (typed.length + text.length > 300) typed = ''
    if (typed === '') await titleOf(here).fill('')
    await titleOf(here).press('End')
    await here.keyboard.type(text)
    typed += text
    await there.getByRole('button', { name: said.continueHere }).click()
    await expect(banner(there)).toHaveCount(0)
    await expect(titleOf(there)).toHaveValue(typed)
    ;[here, there] = [there, here]
    await expect(banner(there)).toBeVisible()
  }
  await here.reload()
  await expect(titleOf(here)).toHaveValue(typed)
})

test('reload, close and navigate in the same task as a key, forty times: no key is lost', async ({ page, context }) => {
  test.setTimeout(240_000)
  await newWorkshop(page)
  await survivesStorms(page, context, 40)
})

test.describe('a renderer that crashes', () => {
  test('loses no key, and the next window writes at once', async ({ page, context }) => {
    await newWorkshop(page)
    await page.keyboard.type('Bis zum letzten Zeichen')
    const address = page.url()
    const session = await context.newCDPSession(page)
    void session.send('Page.crash').catch(() => undefined)
    await page.waitForEvent('crash')
    const next = await context.newPage()
    await next.goto(address)
    await expect(titleOf(next)).toHaveValue('Bis zum letzten Zeichen')
    await expect(banner(next)).toHaveCount(0)
  })
})

test('site data cleared while the workshop is open is written again, in both copies, and said', async ({
  page,
  context,
}) => {
  await newWorkshop(page)
  await page.keyboard.type('Noch da')
  await expect(page.getByText(/^Gespeichert/)).toBeVisible()
  const session = await context.newCDPSession(page)
  const { origin } = new URL(page.url())
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  await expect(page.getByText(said.told.rewritten)).toBeVisible()
  await expect.poll(async () => (await kept(page)).files).toEqual(['wirkbund'])
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await expect(titleOf(page)).toHaveValue('Noch da')
})

test('local storage lost between two visits: the workshop is listed and opens from its second copy', async ({
  page,
}) => {
  await newWorkshop(page)
  await page.keyboard.type('Aus der zweiten Kopie')
  await page.goto('/')
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await page.getByRole('link', { name: 'Aus der zweiten Kopie', exact: true }).click()
  await page.getByRole('button', { name: words.frame.more }).click()
  await page.getByRole('menuitem', { name: words.frame.setup }).click()
  await expect(titleOf(page)).toHaveValue('Aus der zweiten Kopie')
  expect((await kept(page)).keys.filter((key) => key.startsWith('wirkbund/workshop/'))).toHaveLength(1)
})

test('deleting everything empties every place, in front of another window that types, and it stays empty', async ({
  page,
  context,
}) => {
  await newWorkshop(page)
  await page.keyboard.type('Gelöscht und vertraulich')
  await deleteFromList(page, 'Gelöscht und vertraulich')
  await newWorkshop(page)
  await page.keyboard.type('Vertraulich')
  const library = await context.newPage()
  await library.goto('/')
  await expect(library.getByRole('button', { name: shelf.bin(1) })).toBeVisible()
  await library.getByRole('button', { name: shelf.erase }).click()
  await expect(library.getByRole('dialog')).toContainText(stored.eraseText(2))
  await library.getByRole('dialog').getByRole('button', { name: stored.eraseNow }).click()
  await expect(library.getByRole('heading', { level: 1 })).toHaveText(words.library.emptyTitle)
  await page.keyboard.type('x')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.library.emptyTitle)
  await page.keyboard.type('y')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.library.emptyTitle)
  const left = await kept(page)
  expect(left.keys.filter((key) => key.includes('workshop'))).toEqual([])
  expect([left.files, left.databases]).toEqual([[], []])
})

test('a workshop deleted in one window closes in the other, and undo brings it back', async ({ page, context }) => {
  await newWorkshop(page)
  await page.keyboard.type('Versehentlich')
  const library = await context.newPage()
  await deleteFromList(library, 'Versehentlich')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.frame.missingTitle)
  await library.getByRole('button', { name: words.library.restore }).click()
  await library.getByRole('link', { name: 'Versehentlich', exact: true }).click()
  await expect(library.getByText('Versehentlich').first()).toBeVisible()
})

test('a deleted workshop comes back in a later visit, with its earlier states; deleted for good it leaves nothing', async ({
  page,
}) => {
  await newWorkshop(page)
  await page.keyboard.type('Doch noch gebraucht')
  await deleteFromList(page, 'Doch noch gebraucht')
  expect(await workshopFiles(page)).toEqual([
    expect.stringMatching(/^snapshot-.*-deletion$/),
    expect.stringMatching(/^snapshot-.*-opened$/),
  ])
  await page.reload()
  await page.getByRole('button', { name: shelf.bin(1) }).click()
  await page.getByRole('button', { name: stored.bringBackThis('Doch noch gebraucht') }).click()
  await expect(page.getByRole('button', { name: shelf.bin(1) })).toHaveCount(0)
  await page.getByRole('link', { name: 'Doch noch gebraucht', exact: true }).click()
  await page.getByRole('button', { name: words.frame.more }).click()
  await page.getByRole('menuitem', { name: shelf.earlier }).click()
  await expect(page.getByRole('dialog').getByText(stored.earlierReasons.deletion)).toBeVisible()

  await deleteFromList(page, 'Doch noch gebraucht')
  await page.getByRole('button', { name: shelf.bin(1) }).click()
  const ask = page.getByRole('button', { name: stored.forgetFirst('Doch noch gebraucht') })
  await ask.dblclick()
  await ask.click()
  await page.getByRole('button', { name: stored.forgetThis('Doch noch gebraucht'), exact: true }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('button', { name: words.library.restore })).toHaveCount(0)
  expect(await workshopFiles(page)).toEqual([])
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.library.emptyTitle)
})

for (const { what, breakIt, state } of [
  {
    what: 'without files of its own (private windows, file://)',
    breakIt: () => Reflect.deleteProperty(StorageManager.prototype, 'getDirectory'),
    state: said.onlyFirst.unsupported,
  },
  {
    what: 'whose local storage is forbidden',
    breakIt: () =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('forbidden', 'SecurityError')
        },
      }),
    state: said.onlySecond.blocked,
  },
]) {
  test(`a browser ${what} keeps the work in the other copy and says so`, async ({ page }) => {
    await page.addInitScript(breakIt)
    await newWorkshop(page)
    await page.keyboard.type('In einer Kopie')
    await page.getByRole('button', { name: said.oneCopy }).click()
    await expect(page.getByText(state)).toBeVisible()
    await expect(page.getByText(words.app.alsoRoom)).toBeVisible()
    await page.reload()
    await expect(titleOf(page)).toHaveValue('In einer Kopie')
  })
}

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
