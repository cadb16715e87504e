// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { beginDecision, recordDecision } from '#core/decision/edit-decisions.ts'
import { newWorkshop } from '#core/workshop.ts'
import { writeHtml } from '#formats/html/write-html.ts'
import { sampleWorkshop } from '../fixtures/make/sample.ts'
import { fileWith, inputOf } from './format-input.ts'

const read = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const { commitment } = await inputOf(fileWith(sampleWorkshop('de')))
const page = read(writeHtml(commitment))
const at = '2027-12-31T23:59:00+01:00'

describe('the web page', () => {
  test('needs nothing beside it and runs nothing', () => {
    expect(page.querySelectorAll('script, link, img, iframe, [src], [onclick]')).toHaveLength(0)
    expect([...page.querySelectorAll('a')].every((link) => link.getAttribute('href')?.startsWith('#'))).toBe(true)
    expect(page.querySelector('style')?.textContent).not.toMatch(/url\(|@import/)
  })

  test('has its language, one main heading, and headings that skip no rank', () => {
    expect(page.documentElement.lang).toBe('de')
    expect(page.querySelectorAll('h1')).toHaveLength(1)
    const ranks = [...page.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]))
    expect(ranks.every((rank, index) => rank <= (ranks[index - 1] ?? 0) + 1)).toBe(true)
  })

  test('each decision of the log has a heading right below that of the log', async () => {
    const log = ['one', 'two'].reduce(
      (before, id) => recordDecision(beginDecision(before, id, { text: id, rule: 'consent' }), id, at),
      sampleWorkshop('de'),
    )
    const other = read(writeHtml((await inputOf(fileWith(log))).commitment))
    const section = other.getElementById('annex-decisions')?.closest('section')
    expect([...(section?.querySelectorAll('h2, h3, h4') ?? [])].map(({ tagName }) => tagName)).toEqual([
      'H2',
      'H3',
      'H3',
    ])
  })

  test('every entry of the contents leads to its section', () => {
    const links = [...page.querySelectorAll('nav a')].map((link) => link.getAttribute('href')?.slice(1))
    expect(links).toEqual(commitment.sections.map(({ id }) => id))
    for (const id of links) expect(page.getElementById(id ?? '')?.tagName).toBe('H2')
  })

  test('every table has a name, heads with scope, and rows of one width', () => {
    const tables = [...page.querySelectorAll('table')]
    expect(tables.length).toBeGreaterThan(20)
    for (const table of tables) {
      expect(table.caption?.textContent).not.toBe('')
      const heads = [...table.querySelectorAll('th')]
      expect(heads.every((head) => /^(col|row)$/.test(head.getAttribute('scope') ?? ''))).toBe(true)
      expect(new Set([...table.rows].map(({ cells }) => cells.length)).size).toBe(1)
    }
  })

  test('names those who stand alike to a decision one by one, for those who listen as well', () => {
    const stances = page.querySelector('.decision dl')?.cloneNode(true) as Element
    for (const sign of stances.querySelectorAll('[aria-hidden="true"]')) sign.remove()
    expect([...stances.querySelectorAll('dd')].map(({ textContent }) => textContent)).toEqual([
      'Stadt, Schulamt, Stiftung, Brückner',
      'Starthilfe',
    ])
  })

  test('says edition and fingerprint', () => {
    expect(page.querySelector('footer')?.textContent).toContain(commitment.edition.fingerprintLine)
  })

  test('what people type means itself', async () => {
    const typed = '<img src=x onerror=alert(1)> & "so"'
    const { commitment: made } = await inputOf(fileWith(newWorkshop('w', { title: typed })))
    const other = read(writeHtml(made))
    expect(other.querySelector('h1')?.textContent).toBe(typed)
    expect(other.querySelectorAll('img')).toHaveLength(0)
  })
})
