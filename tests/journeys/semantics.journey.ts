import { expect, type Page } from '@playwright/test'
import { de } from '#i18n/de/index.ts'
import { paths } from '#routes/paths.ts'
import { openSample, visit } from './driving/screens.ts'
import { test } from './driving/test.ts'

// What a screen reader is told, as the browser's accessibility tree holds it: few screens, and of those what matters.
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const open = async (page: Page, path: (workshop: string) => string) => {
  const workshop = await openSample(page)
  await visit(page, { path: path(workshop), heading: null })
}

test('a board is regions with headings and lists; a card says whose it is and how to move it', async ({ page }) => {
  await open(page, (workshop) => paths.activity(workshop, 'mission', 'scope'))
  await expect(page.getByRole('main')).toMatchAriaSnapshot({ name: 'board.aria.yml' })
  const card = page.getByRole('button', { name: 'Wohnheim für Auszubildende aus dem Umland', exact: true })
  await expect(card).toHaveAccessibleDescription(/Brückner.*Leertaste hebt auf/)
})

test('the matrix is a table: a task heads its row, an organisation its column, a cell says both and its letters', async ({
  page,
}) => {
  await open(page, (workshop) => paths.activity(workshop, 'roles', 'tasks'))
  await expect(page.getByRole('table').first()).toMatchAriaSnapshot({ name: 'matrix.aria.yml' })
})

test('the chain says in words what its lines show', async ({ page }) => {
  await open(page, (workshop) => paths.activity(workshop, 'impact', 'chain'))
  await expect(page.getByRole('region').first()).toMatchAriaSnapshot({ name: 'chain.aria.yml' })
  const described = page.getByRole('region').first().getByRole('listitem').first().getByRole('button').first()
  await expect(described).toHaveAccessibleDescription(/Führt zu: .+/)
})

test('stances are a group of choices for each organisation', async ({ page }) => {
  await open(page, (workshop) => paths.stances(workshop, 'mission'))
  await expect(page.getByRole('main').getByRole('list').first()).toMatchAriaSnapshot({ name: 'stances.aria.yml' })
})

test('the commitment is read as a document in its own language: headings, lists and tables, page by page', async ({
  page,
}) => {
  await open(page, (workshop) => paths.commitment(workshop))
  const first = page.getByRole('article').first()
  await expect(first.getByRole('heading').first()).toBeAttached()
  await expect(first).toMatchAriaSnapshot({ name: 'commitment.aria.yml' })
  await expect(first.locator('[lang=de-DE], [lang=de]').first()).toBeAttached()
})

test('an open dialog is all there is, speaks for the app, and is no page of its own with a banner and a foot', async ({
  page,
}) => {
  await openSample(page)
  await page.getByRole('button', { name: de.frame.more }).click()
  await page.getByRole('menuitem', { name: de.worksheets.print }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await dialog.getByRole('button', { name: de.worksheets.make }).click()
  await expect(dialog.getByRole('status').last()).not.toBeEmpty()
  const said = await dialog.getByRole('status').last().textContent()
  const cdp = await page.context().newCDPSession(page)
  const { nodes } = await cdp.send('Accessibility.getFullAXTree')
  const heard = nodes.filter(({ ignored }) => !ignored)
  expect(heard.map(({ name }) => name?.value)).toContain(said?.trim())
  const roles = new Set(heard.map(({ role }) => role?.value))
  expect(roles).toContain('dialog')
  for (const role of ['main', 'banner', 'contentinfo']) expect(roles).not.toContain(role)
})
