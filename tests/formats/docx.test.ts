// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { beginDecision, recordDecision } from '#core/decision/edit-decisions.ts'
import { setFacts } from '#core/edit-facts.ts'
import { newWorkshop, type Workshop } from '#core/workshop.ts'
import { docx } from '#formats/docx/docx.ts'
import { largeWorkshop } from '../fixtures/make/large.ts'
import { sampleWorkshop } from '../fixtures/make/sample.ts'
import { fileWith, inputOf } from './format-input.ts'

async function partsOf(workshop: Workshop): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await docx.make(await inputOf(fileWith(workshop))))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

const xml = (text: string | undefined): Document => new DOMParser().parseFromString(text ?? '', 'application/xml')
const tagged = (scope: Document | Element, name: string) => [...scope.getElementsByTagName(name)]
const styleOf = (paragraph: Element) => tagged(paragraph, 'w:pStyle')[0]?.getAttribute('w:val') ?? ''
const wordsOf = (element: Element) =>
  tagged(element, 'w:t')
    .map(({ textContent }) => textContent)
    .join('')

const parts = await partsOf(sampleWorkshop('de'))
const main = xml(parts['word/document.xml'])
const paragraphs = tagged(main, 'w:p')

describe('the Word file', () => {
  test('is a package whose parts are all declared and well formed', () => {
    const declared = tagged(xml(parts['[Content_Types].xml']), 'Override').map((part) => part.getAttribute('PartName'))
    for (const name of declared) expect(Object.keys(parts)).toContain(name?.slice(1))
    for (const [name, text] of Object.entries(parts))
      expect([name, tagged(xml(text), 'parsererror')]).toEqual([name, []])
    const targets = tagged(xml(parts['word/_rels/document.xml.rels']), 'Relationship')
    for (const target of targets) expect(Object.keys(parts)).toContain(`word/${target.getAttribute('Target')}`)
  })

  test('has real headings with the numbers of the PDF, none skipped', async () => {
    const headings = paragraphs.filter((paragraph) => styleOf(paragraph).startsWith('Heading'))
    const texts = headings.map(wordsOf)
    expect(texts).toContain('1 Gemeinsames Verständnis der Mission')
    expect(texts).toContain('5.4.1 Miteinander sprechen')
    const { commitment } = await inputOf(fileWith(sampleWorkshop('de')))
    const chapters = headings.filter((heading) => styleOf(heading) === 'Heading1').map(wordsOf)
    expect(chapters).toEqual(
      commitment.sections.map(({ number, title }) => (number === null ? title : `${number} ${title}`)),
    )
    const ranks = headings.map((heading) => Number(styleOf(heading).at(-1)))
    expect(ranks.every((rank, index) => rank <= (ranks[index - 1] ?? 0) + 1)).toBe(true)
  })

  test('parts no row of a few lines over two pages, but one that may fill a page', async () => {
    const isWhole = (row: Element | undefined) => row !== undefined && tagged(row, 'w:cantSplit').length > 0
    const rowWith = (document: Document, text: string) =>
      tagged(document, 'w:tr').find((row) => wordsOf(row).includes(text))
    expect(isWhole(rowWith(main, 'Annegret Weiß'))).toBe(true)
    const large = xml((await partsOf(largeWorkshop()))['word/document.xml'])
    const long = tagged(large, 'w:tr').filter((row) => wordsOf(row).length > 2000)
    expect(long.length).toBeGreaterThan(0)
    expect(long.some(isWhole)).toBe(false)
  })

  test('leaves neither a stance nor a response for the next page', () => {
    const isKept = (paragraph: Element | null) => paragraph !== null && tagged(paragraph, 'w:keepNext').length > 0
    const loose = paragraphs.filter((paragraph) => styleOf(paragraph) === 'Decision' && !isKept(paragraph))
    expect(loose.map((paragraph) => styleOf(paragraph.nextElementSibling ?? paragraph))).not.toContain('Decision')
    const responses = paragraphs.filter((paragraph) => wordsOf(paragraph).startsWith('So gehen wir damit um'))
    expect(responses.length).toBeGreaterThan(0)
    for (const response of responses) expect(isKept(response.previousElementSibling)).toBe(true)
  })

  test('leaves no wording of a decision in the log without its votes at the foot of a page', async () => {
    const begun = beginDecision(sampleWorkshop('de'), 'd', { text: 'Das Büro zieht um.', rule: 'majority' })
    const decided = recordDecision(begun, 'd', '2027-09-23T11:41:00+02:00')
    const log = xml((await partsOf(decided))['word/document.xml'])
    const wording = tagged(log, 'w:p').find((paragraph) => wordsOf(paragraph) === 'Das Büro zieht um.')
    expect(wording && tagged(wording, 'w:keepNext')).toHaveLength(1)
    const others = tagged(log, 'w:p').filter((paragraph) => styleOf(paragraph) === 'Normal' && paragraph !== wording)
    expect(others.flatMap((paragraph) => tagged(paragraph, 'w:keepNext'))).toEqual([])
  })

  test('uses only styles, lists and bookmarks that are there', () => {
    const styles = tagged(xml(parts['word/styles.xml']), 'w:style').map((style) => style.getAttribute('w:styleId'))
    const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) => tagged(main, name))
    for (const style of used) expect(styles).toContain(style.getAttribute('w:val'))
    const lists = tagged(xml(parts['word/numbering.xml']), 'w:num').map((list) => list.getAttribute('w:numId'))
    for (const list of tagged(main, 'w:numId')) expect(lists).toContain(list.getAttribute('w:val'))
    const places = tagged(main, 'w:bookmarkStart').map((place) => place.getAttribute('w:name'))
    expect(new Set(places).size).toBe(places.length)
    for (const link of tagged(main, 'w:hyperlink')) expect(places).toContain(link.getAttribute('w:anchor'))
  })

  test('repeats the head of every table of the commitment, and every row has a cell for each column', () => {
    const tables = tagged(main, 'w:tbl')
    expect(tables.length).toBeGreaterThan(20)
    for (const table of tables) {
      const columns = tagged(table, 'w:gridCol').length
      const rows = tagged(table, 'w:tr')
      for (const row of rows) expect(tagged(row, 'w:tc')).toHaveLength(columns)
      const isLined = tagged(table, 'w:tblStyle')[0]?.getAttribute('w:val') === 'Rules'
      expect(tagged(rows[0] ?? table, 'w:tblHeader')).toHaveLength(isLined ? 1 : 0)
      for (const cell of tagged(table, 'w:tc')) expect(cell.lastElementChild?.tagName).toBe('w:p')
    }
  })

  test('speaks the language of the document and names title, edition and fingerprint', async () => {
    const { commitment } = await inputOf(fileWith(sampleWorkshop('de')))
    expect(parts['word/styles.xml']).toContain('w:lang w:val="de-DE"')
    expect((await partsOf(sampleWorkshop('en')))['word/styles.xml']).toContain('w:lang w:val="en-GB"')
    expect(parts['docProps/core.xml']).toContain(`<dc:title>${commitment.title}</dc:title>`)
    expect(parts['word/footer.xml']).toContain(commitment.edition.fingerprintLine)
  })

  test('turns the page for wide annexes and back again', () => {
    const turns = tagged(main, 'w:pgSz').map((size) => size.getAttribute('w:orient') ?? 'portrait')
    expect(turns).toEqual(['portrait', 'portrait', 'landscape', 'portrait'])
  })

  test('takes whatever people type, and an empty workshop, and twelve organisations', async () => {
    const nasty = 'a & b < c > "d" \u0007\u0000 \ud800 ]]> \t😀'
    for (const workshop of [newWorkshop('w', { title: nasty }), setFacts(largeWorkshop(), { place: nasty })]) {
      const made = await partsOf(workshop)
      for (const text of Object.values(made)) expect(tagged(xml(text), 'parsererror')).toEqual([])
    }
  }, 60_000)

  test('has the same bytes when it is made again', async () => {
    const input = await inputOf(fileWith(sampleWorkshop('de')))
    expect(await docx.make(input)).toEqual(await docx.make(input))
  })
})
