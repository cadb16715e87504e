import { readFile } from 'node:fs/promises'
import { type BrowserContext, expect, type Page } from '@playwright/test'
import { PDFDocument } from 'pdf-lib'
import { complaints } from './driving/axe.ts'
import { drop } from './driving/drop-files.ts'
import { textOf } from './driving/pdf-text.ts'
import { openSample } from './driving/screens.ts'
import { signsApart } from './driving/signs-apart.ts'
import { test } from './driving/test.ts'
import { words } from './driving/words.ts'

const { reviews: said, commitmentPage, catalogues } = words

/** The file that a click saves. */
async function savedBy(page: Page, button: string): Promise<Buffer> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  return readFile(await (await download).path())
}

/** The broker gives the sample out for review: the PDF that everybody gets. */
async function giveOut(page: Page): Promise<Buffer> {
  const id = await openSample(page)
  await page.goto(`/#/w/${id}/commitment`)
  await page.getByRole('button', { name: commitmentPage.changeEdition }).click()
  await page.getByRole('combobox', { name: commitmentPage.editionStatus }).selectOption('review')
  await page.getByRole('button', { name: commitmentPage.moreFormats }).click()
  await page.getByRole('radio', { name: commitmentPage.formats['pdf-review'].name }).check()
  return savedBy(page, commitmentPage.formats['pdf-review'].save ?? '')
}

interface Reader {
  readonly name: string
  readonly organisation: string
  readonly remark: string
}

/** Somebody opens the PDF in the app, in a browser of their own, and saves what they have to say. */
async function readInApp(context: BrowserContext, pdf: Buffer, reader: Reader): Promise<Buffer> {
  const page = await context.newPage()
  await page.goto('/')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: words.library.openFile }).click()
  await (await chooser).setFiles({ name: 'durchsicht.pdf', mimeType: 'application/pdf', buffer: pdf })
  await page.getByRole('textbox', { name: said.copy.reviewer }).fill(reader.name)
  await page.getByRole('combobox', { name: said.copy.organisation }).selectOption({ label: reader.organisation })
  const point = '5.3 Wie wir entscheiden'
  await page.getByRole('button', { name: said.copy.remarkOn(point) }).click()
  await page.getByRole('textbox', { name: said.copy.remarkLabel(point) }).fill(reader.remark)
  const stance = page.getByRole('group', { name: said.copy.stance('Beschluss 1.1 · Mission') })
  await stance.getByRole('radio', { name: catalogues.stances.reservation.choice, exact: true }).check()
  await stance.getByRole('textbox', { name: said.copy.reason }).fill(`Vorbehalt von ${reader.name}`)
  // What was said is still there after the page was closed.
  await page.reload()
  await expect(page.getByRole('textbox', { name: said.copy.remarkLabel(point) })).toHaveValue(reader.remark)
  expect(await complaints(page, 'copy')).toEqual([])
  expect(await signsApart(page)).toEqual([])
  const file = await savedBy(page, said.copy.save)
  await context.close()
  return file
}

async function fillWithPdfLib(pdf: Buffer): Promise<Buffer> {
  const document = await PDFDocument.load(pdf)
  const form = document.getForm()
  form.getTextField('reviewer').setText('Jörg Müßig')
  form.getDropdown('organisation').select('Schulamt')
  form.getTextField('remark-working-5-3').setText('Wer lädt ein?')
  form.getRadioGroup('stance-impact').select('objects')
  return Buffer.from(await document.save())
}

test('a commitment goes out for review, three answers come back, and are dealt with', async ({
  page,
  browser,
  baseURL,
  watched,
}) => {
  test.setTimeout(180_000)
  const pdf = await giveOut(page)
  const answerOf = async (reader: Reader) => {
    const context = await browser.newContext({ baseURL: baseURL ?? '' })
    await watched.watch(context)
    return readInApp(context, pdf, reader)
  }
  const [ana, ben] = [
    { name: 'Ana  Kovačević', organisation: 'Stadt', remark: 'Gilt das auch für Eilfälle?' },
    { name: 'Ben Łuczak', organisation: 'Brückner', remark: 'Bitte kürzer fassen.' },
  ]
  const answers = [
    { name: 'ana.json', mimeType: 'application/json', buffer: await answerOf(ana) },
    { name: 'ben.json', mimeType: 'application/json', buffer: await answerOf(ben) },
    { name: 'ausgefüllt.pdf', mimeType: 'application/pdf', buffer: await fillWithPdfLib(pdf) },
  ]
  const bring = async () => {
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: said.open }).click()
    await (await chooser).setFiles(answers)
  }

  await page.getByRole('link', { name: said.link(0) }).click()
  await expect(page.getByRole('heading', { name: said.none })).toBeVisible()
  await bring()
  const outcomes = page.getByRole('list', { name: said.results }).getByRole('listitem')
  await expect(outcomes).toHaveText(
    [
      `ana.json ${said.taken.new(ana.name)}`,
      `ben.json ${said.taken.new(ben.name)}`,
      `ausgefüllt.pdf ${said.taken.new('Jörg Müßig')}`,
    ],
    { useInnerText: false },
  )

  const clause = page.getByRole('region', { name: '5.3 Wie wir entscheiden' })
  await expect(clause.getByRole('listitem')).toHaveCount(3)
  await expect(clause.getByText('Wer lädt ein?')).toBeVisible()
  await expect(page.getByText(said.toToday)).toHaveCount(3)
  expect(await complaints(page, 'reviews')).toEqual([])

  // The same files again, dropped this time, bring nothing twice.
  await drop(page.getByRole('button', { name: said.open }), answers, () =>
    expect(page.getByText(said.dropHere)).toBeVisible(),
  )
  await expect(page.getByText(said.drop)).toBeVisible()
  await expect(outcomes.first()).toContainText(said.taken.same(ana.name))
  await expect(clause.getByRole('listitem')).toHaveCount(3)

  const decision = page.getByRole('region', { name: 'Beschluss 1.1 · Mission' })
  await decision.getByRole('button', { name: new RegExp(`^${said.takeStance}.*Ben`) }).click()
  await expect(decision.getByRole('listitem').filter({ hasText: 'Ben' })).toContainText(said.treatments.taken)
  await page.keyboard.press('Control+z')
  await expect(decision.getByRole('listitem').filter({ hasText: 'Ben' })).toContainText(said.treatments.open)
  await decision.getByRole('button', { name: new RegExp(`^${said.takeStance}.*Ben`) }).click()
  await clause.getByRole('button', { name: new RegExp(`^${said.takeRemark}.*Ana`) }).click()
  await clause.getByRole('button', { name: new RegExp(`^${said.answer}: .*Jörg`) }).click()
  await clause.getByRole('textbox', { name: said.answerLabel('Jörg Müßig') }).fill('Die Stadt lädt ein.')
  await clause.getByRole('button', { name: new RegExp(`^${said.settle}.*Jörg`) }).click()

  // Each reader gets back what became of their own review, and nothing of the others'.
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: said.saveAnswersTo('Jörg Müßig') }).click()
  const answered = await download
  expect(answered.suggestedFilename()).toMatch(/ – Antworten an Jörg Müßig\.pdf$/)
  const letter = await textOf(answered)
  expect(letter).toMatch(/Wer lädt ein\? .*Die Stadt lädt ein\./)
  expect(letter).not.toContain(ana.remark)
  expect(letter).not.toContain(ben.name)

  // Only what was taken over is in the commitment; the answer and the other remarks are not.
  await page.getByRole('link', { name: said.back }).click()
  await page.getByRole('button', { name: commitmentPage.moreFormats }).click()
  await page.getByRole('radio', { name: commitmentPage.formats.markdown.name }).check()
  const text = (await savedBy(page, commitmentPage.save)).toString('utf8')
  expect(text).toContain('Gilt das auch für Eilfälle?')
  expect(text).toContain('Vorbehalt von Ben Łuczak')
  expect(text).not.toContain('Bitte kürzer fassen.')
  expect(text).not.toContain('Die Stadt lädt ein.')

  // The text is another one now: what was said belongs to an older edition, and says so.
  await page.getByRole('link', { name: new RegExp(`^${said.title}`) }).click()
  await expect(page.getByText(said.toEarlier('').trim()).first()).toBeVisible()
  await page.reload()
  await expect(clause.getByRole('textbox', { name: said.answerLabel('Jörg Müßig') })).toHaveValue('Die Stadt lädt ein.')
})

test('files that are no reviews are refused by name, and change nothing', async ({ page }) => {
  const id = await openSample(page)
  await page.goto(`/#/w/${id}/reviews`)
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: said.open }).click()
  await (
    await chooser
  ).setFiles([
    { name: 'bild.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n') },
    { name: 'text.json', mimeType: 'application/json', buffer: Buffer.from('Guten Tag') },
    {
      name: 'workshop.json',
      mimeType: 'application/json',
      buffer: await readFile('tests/fixtures/workshops/empty.json'),
    },
  ])
  const outcomes = page.getByRole('list', { name: said.results }).getByRole('listitem')
  await expect(outcomes).toHaveCount(3)
  await expect(outcomes.nth(0)).toContainText(said.refused({ why: 'noFields', at: '' }))
  await expect(outcomes.nth(1)).toContainText(said.refused({ why: 'notJson', at: '' }))
  await expect(outcomes.nth(2)).toContainText(said.refused({ why: 'isAWorkshop', at: '' }))
  await expect(page.getByRole('heading', { name: said.none })).toBeVisible()
})
