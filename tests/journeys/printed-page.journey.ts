import { expect } from '@playwright/test'
import { sampleWorkshop } from '../fixtures/make/sample.ts'
import { beginDecision, recordDecision, vote } from '#core/decision/edit-decisions.ts'
import { composeCommitment } from '#commitment/compose.ts'
import { addOrganisation, patchOrganisation } from '#core/organisations/edit-organisations.ts'
import { writeHtml } from '#formats/html/write-html.ts'
import { runOn } from '../formats/pdf/qpdf-file.ts'
import { test } from './driving/test.ts'
import { words } from './driving/words.ts'

/** The lines of each page of a PDF. */
function pagesOf(pdf: Uint8Array): readonly (readonly string[])[] {
  const tidy = (line: string) => line.trim().replaceAll(/\s+/g, ' ')
  return runOn(pdf, 'pdftotext', ['-layout'], ['-'])
    .split('\f')
    .map((page) =>
      page
        .split('\n')
        .map(tidy)
        .filter((line) => line !== ''),
    )
}

test('the web page prints well: no heading, no label and no head of a table stands alone at the foot of a page', async ({
  page,
}) => {
  await page.setContent(writeHtml(composeCommitment(sampleWorkshop('de'), words)))
  const single = (text: string) => text.trim().replaceAll(/\s+/g, ' ')
  const heads = await page.locator('h2, h3, h4, h4 + .fine, dt, thead tr').allInnerTexts()
  const alone = new Set(heads.map(single))
  expect(alone.size).toBeGreaterThan(60)
  const wrapped = await page.evaluate(() => {
    for (const name of document.querySelectorAll('td .party, th .party')) {
      const [sign, box] = [name.querySelector('.sign')?.getBoundingClientRect(), name.getBoundingClientRect()]
      if (sign !== undefined && box.height > sign.height * 2.5) return name.textContent
    }
    return null
  })
  expect(wrapped, 'a sign above its name').toBeNull()
  const pages = pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
  expect(pages.length).toBeGreaterThan(10)
  // The first page ends with the contents, which name the headings.
  expect(
    pages
      .slice(1)
      .flatMap((lines) => lines.slice(-1))
      .filter((line) => alone.has(line)),
  ).toEqual([])
})

test('a sign is one line high on the web page, however long the name beside it', async ({ page }) => {
  const name = 'Große Kreisstadt Grünau, Amt für Migration, Integration und gesellschaftlichen Zusammenhalt'
  await page.setContent(
    writeHtml(composeCommitment(patchOrganisation(sampleWorkshop('de'), 'city', { name, legalForm: '' }), words)),
  )
  const lines = await page.locator('.sign').evaluateAll((signs) =>
    signs.map((sign) => {
      const letters = document.createRange()
      letters.selectNodeContents(sign)
      return letters.getClientRects().length
    }),
  )
  expect(new Set(lines)).toEqual(new Set([1]))
})

test('the printed log leaves no wording of a decision without its votes at the foot of a page', async ({ page }) => {
  const texts = Array.from({ length: 24 }, (_, index) => `Das Büro zieht um, Vorschlag ${index + 1}`)
  const decided = texts.reduce((before, text, index) => {
    const ballot = { kind: 'votes', votes: { city: 'yes' }, quorum: 50, share: 'twoThirds' } as const
    const begun = vote(beginDecision(before, `d${index}`, { text, rule: 'majority' }), `d${index}`, () => ballot)
    return recordDecision(
      begun,
      `d${index}`,
      `2027-09-23T${10 + Math.floor(index / 6)}:${(index % 6) * 10 || '00'}:00+02:00`,
    )
  }, sampleWorkshop('de'))
  for (const above of [0, 1, 2, 3, 4, 5]) {
    await page.setContent(writeHtml(composeCommitment(decided, words)))
    await page.addStyleTag({ content: `#annex-decisions { padding-top: ${above * 12}mm }` })
    const pages = pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
    expect(pages.flat().filter((line) => texts.includes(line))).toHaveLength(texts.length)
    expect(pages.flatMap((lines) => lines.slice(-1)).filter((line) => texts.includes(line))).toEqual([])
  }
})

test('the printed web page cuts off no organisation of the roles matrix, be there five or fifteen', async ({
  page,
}) => {
  // What A4 leaves between the margins of the page.
  await page.setViewportSize({ width: 612, height: 900 })
  await page.emulateMedia({ media: 'print' })
  const more = Array.from({ length: 10 }, (_, index) => `Nachbarschaftshilfe ${index}`)
  const five = sampleWorkshop('de')
  const fifteen = more.reduce((workshop, name, index) => addOrganisation(workshop, `more-${index}`, { name }), five)
  for (const workshop of [five, fifteen]) {
    await page.setContent(writeHtml(composeCommitment(workshop, words)))
    const matrix = await page.getByRole('table', { name: words.activities.tasks.inDocument }).boundingBox()
    expect(matrix?.width).toBeLessThanOrEqual(612)
  }
})

test('on a phone the web page is no wider than the screen, whatever an organisation is called', async ({ page }) => {
  const name = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenversorgungsanstaltsverwaltungsrat'
  const workshop = patchOrganisation(sampleWorkshop('de'), 'company', { name, shortName: name.slice(0, 80) })
  await page.setViewportSize({ width: 320, height: 640 })
  await page.setContent(writeHtml(composeCommitment(workshop, words)))
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

test('the guide prints on white paper, and what an element is for is never parted', async ({ page }) => {
  await page.goto('./#/help/guide')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(ground).toBe('rgba(0, 0, 0, 0)')
  const printed = await page.pdf({ format: 'A4', preferCSSPageSize: true })
  const pages = pagesOf(printed).map((lines) => lines.join(' '))
  for (const { purpose } of Object.values(words.elements)) {
    expect(
      pages.filter((text) => text.includes(purpose)),
      purpose,
    ).toHaveLength(1)
  }
})
