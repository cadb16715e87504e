import { expect, type FileChooser, type Locator, type Page } from '@playwright/test'
import { writeReturned } from '#core/review/returned-file.ts'
import { paths } from '#routes/paths.ts'
import { sampleReview } from '../fixtures/make/sample-review.ts'
import { complaints } from './driving/axe.ts'
import { openSample, visit } from './driving/screens.ts'
import { test } from './driving/test.ts'
import { words } from './driving/words.ts'

test.use({ contextOptions: { reducedMotion: 'reduce' } })
test.describe.configure({ timeout: 240_000 })

const { board, common, frame, library, setup } = words

/** What axe holds against each state in turn; a state is reached from the one before. */
async function through(page: Page, states: Readonly<Record<string, () => Promise<void>>>): Promise<readonly string[]> {
  const found: string[] = []
  for (const [name, reach] of Object.entries(states)) {
    await test.step(name, reach)
    found.push(...(await complaints(page, name)))
  }
  return found
}

/** Opens something by its button, and waits until it is there: it may still have to be fetched. */
async function open(what: 'menu' | 'dialog' | 'complementary', button: Locator): Promise<void> {
  await button.first().click()
  await expect(button.page().getByRole(what)).toBeVisible()
}

test('axe finds nothing in what the start page and the pages to read show', async ({ page }) => {
  const say = async (hash: string, heading: string) => visit(page, { path: hash, heading })
  const found = await through(page, {
    empty: async () => {
      await page.goto('/')
      await expect(page.getByRole('heading', { level: 1, name: library.emptyTitle })).toBeVisible()
    },
    languages: () => open('menu', page.getByRole('button', { name: common.language })),
    list: async () => {
      await page.keyboard.press('Escape')
      await openSample(page)
      await visit(page, { path: paths.library(), heading: library.title })
    },
    'menu of a workshop': () => open('menu', page.getByRole('button', { name: /^Befehle zu / })),
    deleted: async () => {
      await page.getByRole('menuitem', { name: library.remove }).click()
      await expect(page.getByRole('button', { name: library.restore })).toBeVisible()
    },
    help: () => say(paths.help(), 'Hilfe'),
    guide: () => say(paths.guide(), 'Leitfaden für die Moderation'),
    reading: () => say(paths.reading(), 'Das Commitment lesen und prüfen'),
    accessibility: () => say(paths.accessibility(), 'Erklärung zur Barrierefreiheit'),
    'no such workshop': () => say('/w/none/mission/scope', frame.missingTitle),
  })
  expect(found).toEqual([])
})

test('axe finds nothing in dialogs, menus and sheets, and what closes gives the focus back', async ({ page }) => {
  const workshop = await openSample(page)
  const go = (path: string) => visit(page, { path, heading: null })
  const back = async (name: string | RegExp) => {
    await page.keyboard.press('Escape')
    await expect(page.getByRole('button', { name }).first()).toBeFocused()
  }
  const organisation = /^Stadt Haselbach.* ändern$/
  const card = 'Wohnheim für Auszubildende aus dem Umland'
  const found = await through(page, {
    'more commands': () => open('menu', page.getByRole('button', { name: frame.more })),
    'open questions': async () => {
      await back(frame.more)
      await open('complementary', page.getByRole('button', { name: frame.questions }))
    },
    guidance: async () => {
      await back(frame.questions)
      await open('dialog', page.getByRole('button', { name: frame.guidance }))
    },
    organisation: async () => {
      await back(frame.guidance)
      await go(paths.setup(workshop, 'organisations'))
      await open('dialog', page.getByRole('button', { name: organisation }))
    },
    'removing an organisation': async () => {
      await page.getByRole('dialog').getByRole('button', { name: setup.remove }).click()
    },
    card: async () => {
      await page.getByRole('dialog').last().getByRole('button', { name: setup.remove }).click()
      await expect(page.getByRole('dialog')).toHaveCount(0)
      await expect(page.getByLabel(setup.organisation, { exact: true })).toBeFocused()
      await go(paths.activity(workshop, 'mission', 'scope'))
      await open('dialog', page.getByRole('button', { name: card, exact: true }))
    },
    'menu of a card': async () => {
      await back(card)
      await open('menu', page.getByRole('button', { name: board.commandsFor(card) }))
    },
    'choice of a role': async () => {
      await back(board.commandsFor(card))
      await go(paths.activity(workshop, 'roles', 'tasks'))
      await open('dialog', page.getByRole('table').getByRole('cell').getByRole('button'))
    },
  })
  expect(found).toEqual([])
})

test('axe finds nothing on the screens of a review: what readers sent back, and the copy they read', async ({
  page,
}) => {
  const workshop = await openSample(page)
  const choose = async (name: string, file: Parameters<FileChooser['setFiles']>[0]) => {
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name }).click()
    await (await chooser).setFiles(file)
  }
  const returned = writeReturned({ ...sampleReview, workshop })
  const { reviews } = words
  const found = await through(page, {
    'no reviews yet': () => visit(page, { path: paths.reviews(workshop), heading: reviews.title }),
    reviews: async () => {
      await choose(reviews.open, [
        { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(returned) },
        { name: 'b.json', mimeType: 'application/json', buffer: Buffer.from('{}') },
      ])
      await expect(page.getByRole('list', { name: reviews.results }).getByRole('listitem')).toHaveCount(2)
    },
    answer: () => page.getByRole('button', { name: new RegExp(`^${reviews.answer}: 5.3`) }).click(),
    copy: async () => {
      await visit(page, { path: paths.library(), heading: library.title })
      await choose(library.openFile, 'tests/fixtures/reviews/filled-by-mutool.pdf')
      await expect(page.getByRole('heading', { level: 1, name: 'Haselbach' })).toBeVisible()
    },
    remark: () => page.getByRole('button', { name: reviews.copy.wholeRemark }).click(),
    stance: async () => {
      await page.getByRole('radio', { name: words.catalogues.stances.objects.choice }).first().check()
      await expect(page.getByRole('textbox', { name: reviews.copy.reason })).toBeVisible()
    },
  })
  expect(found).toEqual([])
})

test('axe finds nothing where this window is the wall', async ({ page }) => {
  const workshop = await openSample(page)
  await visit(page, { path: paths.setup(workshop, 'rules'), heading: null })
  await page.keyboard.press('p')
  const found = await through(page, {
    rules: () => visit(page, { path: paths.setup(workshop, 'rules'), heading: setup.steps.rules.question }),
    welcome: () => visit(page, { path: paths.setup(workshop, 'occasion'), heading: null }),
    recap: () => visit(page, { path: paths.recap(workshop), heading: words.recap.question }),
    commitment: () => visit(page, { path: paths.commitment(workshop), heading: words.projector.commitment }),
    stances: () => visit(page, { path: paths.stances(workshop, 'mission'), heading: null }),
  })
  expect(found).toEqual([])
})

test('axe finds nothing on the notes of the tour', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: common.tour }).click()
  const note = page.getByRole('complementary', { name: 'Der Tag auf einen Blick' })
  await expect(note.getByRole('heading')).toBeFocused()
  expect(await complaints(page, 'tour')).toEqual([])
})
