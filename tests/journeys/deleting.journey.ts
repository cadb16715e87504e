import { expect, type Page } from '@playwright/test'
import { kept } from './driving/kept-in-browser.ts'
import { newWorkshop } from './driving/new-workshop.ts'
import { test } from './driving/test.ts'
import { words } from './driving/words.ts'

const { library: shelf, stored } = words

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
  // Written in a thread of its own, a moment after the first letter: who leaves before goes without it.
  await expect.poll(() => workshopFiles(page)).toContainEqual(expect.stringMatching(/^snapshot-.*-opened$/))
  await deleteFromList(page, 'Doch noch gebraucht')
  await expect
    .poll(() => workshopFiles(page))
    .toEqual([expect.stringMatching(/^snapshot-.*-deletion$/), expect.stringMatching(/^snapshot-.*-opened$/)])
  await page.reload()
  await page.getByRole('button', { name: shelf.bin(1) }).click()
  await page.getByRole('button', { name: stored.bringBackThis('Doch noch gebraucht') }).click()
  await expect(page.getByRole('button', { name: shelf.bin(1) })).toHaveCount(0)
  await page.getByRole('link', { name: 'Doch noch gebraucht', exact: true }).click()
  await page.getByRole('button', { name: words.frame.more }).click()
  await page.getByRole('menuitem', { name: shelf.earlier }).click()
  await expect(page.getByRole('dialog').getByText(stored.earlierReasons.deletion)).toBeVisible()
  // Two states of one minute are told apart by why they were kept.
  const states = page.getByRole('dialog').getByRole('button', { name: /^Stand vom / })
  await expect
    .poll(() =>
      states.evaluateAll((all) =>
        all.map((each) => document.getElementById(each.getAttribute('aria-describedby') ?? '')?.textContent),
      ),
    )
    .toContain(stored.earlierReasons.deletion)

  await deleteFromList(page, 'Doch noch gebraucht')
  await page.getByRole('button', { name: shelf.bin(1) }).click()
  const ask = page.getByRole('button', { name: stored.forgetFirst('Doch noch gebraucht') })
  await ask.dblclick()
  await ask.click()
  await page.getByRole('button', { name: stored.forgetThis('Doch noch gebraucht'), exact: true }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('button', { name: words.library.restore })).toHaveCount(0)
  await expect.poll(() => workshopFiles(page)).toEqual([])
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.library.emptyTitle)
})
