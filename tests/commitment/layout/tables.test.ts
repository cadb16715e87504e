import { describe, expect, test } from 'vitest'
import type { Rich, Section, TableBlock } from '#commitment/commitment.ts'
import { columnWidths } from '#commitment/layout/blocks/column-widths.ts'
import { layOut } from '#commitment/layout/lay-out.ts'
import { words } from '../plain-words.ts'
import { sampleCommitment } from '../sample-commitment.ts'
import { parties } from '../sample-parties.ts'
import { rolesMatrix } from '../sample-roles.ts'
import { plainTools, wholeWords } from './plain-tools.ts'
import { nodesWith, spoken, textBoxes, textOfPage } from './read-layout.ts'

describe('a table over several pages', () => {
  const rows = Array.from({ length: 80 }, (_, index) => [words(`Zeile ${index}`), words('etwas')])
  const layout = layOutBlock(tableOf(rows))
  const pages = layout.pages.filter((page) => textOfPage(page).includes('Zeile'))

  test('has its head on every page, read out once', () => {
    expect(pages.length).toBeGreaterThan(2)
    for (const page of pages) expect(textOfPage(page)).toContain('Aufgabe')
    expect(nodesWith(layout, 'THead')).toHaveLength(1)
    expect(spoken(layout).match(/Aufgabe/g)).toHaveLength(1)
  })

  test('draws the repeated head as an artifact', () => {
    const heads = pages.flatMap(textBoxes).filter(({ text }) => text === 'Aufgabe')
    expect(heads.map(({ node }) => node !== null)).toEqual([true, ...pages.slice(1).map(() => false)])
  })

  test('never leaves a single row on the last page', () => {
    const last = pages.at(-1)
    expect(last && textOfPage(last).match(/Zeile/g)?.length).toBeGreaterThan(1)
  })

  test('names the scope of each head cell and has a cell in every column of every row', () => {
    const scopes = nodesWith(layout, 'TH').map(({ scope }) => scope)
    expect(scopes.filter((scope) => scope === 'Column')).toHaveLength(2)
    expect(scopes.filter((scope) => scope === 'Row')).toHaveLength(rows.length)
    expect(nodesWith(layout, 'TR').map(({ children }) => children.length)).toEqual(Array(rows.length + 1).fill(2))
  })
})

test('makes no card the head of those beside it: columns of cards have heads above alone', () => {
  const layout = layOutBlock({ ...tableOf([[words('eins'), words('zwei')]]), withoutRowHeads: true })
  expect(nodesWith(layout, 'TH').map(({ scope }) => scope)).toEqual(['Column', 'Column'])
  expect(nodesWith(layout, 'TD').map((node) => spoken(layout, node))).toEqual(['eins', 'zwei'])
})

test('hyphenates neither its heads nor what is said to be missing, however narrow the column', () => {
  const rows: readonly (readonly Rich[])[] = [
    [words('Wort '.repeat(80)), [{ kind: 'missing', text: 'Wer antwortet, fehlt noch' }]],
  ]
  const columns = ['Frage', 'Bringt die Antwort'].map((head, index) => ({
    head: words(head),
    weight: index === 0 ? 20 : 1,
    centred: false,
  }))
  const { pages } = layOutBlock({ ...tableOf(rows), columns }, plainTools)
  const texts = pages.slice(1).flatMap((page) => textBoxes(page).map(({ text }) => text))
  expect(texts).toEqual(expect.arrayContaining(['Antwort', 'antwortet,']))
})

describe('a row higher than a page', () => {
  test('goes on on the next page, with the head again and every word once', () => {
    const long = Array.from({ length: 900 }, (_, index) => `wort${index}`).join(' ')
    const layout = layOutBlock(tableOf([[words('Zeile'), words(long)]]))
    expect(spoken(layout)).toContain(long)
    const pages = layout.pages.filter((page) => textOfPage(page).includes('wort'))
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) expect(textOfPage(page)).toContain('Aufgabe')
  })

  test('begins below the head of its table and fills every page but the last', () => {
    const long = Array.from({ length: 900 }, (_, index) => `wort${index}`).join(' ')
    const { pages } = layOutBlock({ ...tableOf([[words('Zeile'), words(long)]]), caption: 'Viel', showCaption: true })
    expect(textOfPage(pages[1] ?? expect.unreachable('There are two pages'))).toMatch(/Viel.*wort0 /)
    for (const page of pages.slice(1, -1)) {
      const lowest = Math.max(...textBoxes(page).flatMap(({ y, text }) => (text.startsWith('wort') ? [y] : [])))
      expect(lowest).toBeGreaterThan(page.height * 0.7)
    }
  })
})

describe('a roles matrix of twelve organisations and twenty tasks', () => {
  const twelve = Array.from({ length: 12 }, (_, index) => parties[index % parties.length])
  const layout = layOutBlock({
    ...rolesMatrix,
    columns: [
      { head: words('Aufgabe'), weight: 4, centred: false },
      ...twelve.map((party) => ({
        head: [{ kind: 'party', party: party?.id ?? '', name: party?.name ?? '' } as const],
        weight: 1,
        centred: true,
      })),
    ],
    rows: Array.from({ length: 20 }, (_, index) => [
      words(`Kooperationsvereinbarung fortschreiben ${index}`),
      ...twelve.map((): Rich => [
        { kind: 'mark', mark: 'A', name: 'steht gerade' },
        { kind: 'mark', mark: 'R', name: 'führt durch' },
      ]),
    ]),
  })

  test('keeps its letters at a size that can be read', () => {
    const letters = layout.pages.flatMap(textBoxes).filter(({ text, size }) => text === 'A' && size > 8)
    expect(letters.length).toBeGreaterThanOrEqual(240)
  })

  test('says the names of the organisations that stand as signs', () => {
    expect(spoken(layout)).toContain('Ministerium für Bildung und Teilhabe Stadt Lornhausen Grundschulverbund Lorntal')
  })
})

test('parts the heads of figures from one another, however many organisations stand before them', () => {
  const [party] = parties
  const sign: Rich = [{ kind: 'party', party: party?.id ?? '', name: '' }]
  const heads = [words('Möglichkeiten'), ...Array.from({ length: 15 }, () => sign), words('Summe'), words('Mittel')]
  const columns = heads.map((head, index) => ({ head, weight: 1, centred: index > 0 }))
  const [, page] = layOutBlock({ ...tableOf([heads.map(() => words('5'))]), columns }).pages
  const [sum, mean] = textBoxes(page ?? expect.unreachable('There is a page')).filter(({ text }) =>
    /Summe|Mittel/.test(text),
  )
  expect((mean?.x ?? 0) - (sum?.x ?? 0) - 5 * 'Summe'.length).toBeGreaterThan(4)
})

describe('widths of columns', () => {
  const wish = { weight: 1, least: 20, most: 40, fixed: false }

  test('share what all have left by weight', () => {
    expect(columnWidths([wish, { ...wish, weight: 3 }], 120)).toEqual([50, 70])
  })

  test('give a column that needs little no more than that while another lacks room', () => {
    expect(columnWidths([wish, { ...wish, most: 500 }], 200)).toEqual([40, 160])
  })

  test('never go below the longest word where all words fit', () => {
    const [first, second] = columnWidths(
      [
        { ...wish, least: 90, most: 90 },
        { ...wish, most: 500, weight: 9 },
      ],
      120,
    )
    expect(first).toBe(90)
    expect(second).toBe(30)
  })

  test('leave signs their width and let texts give way', () => {
    const sign = { weight: 1, least: 30, most: 33, fixed: true }
    expect(columnWidths([{ ...wish, least: 90, most: 200 }, sign, sign], 130)).toEqual([70, 30, 30])
  })
})

describe('a name longer than a third of the table', () => {
  test('is taken apart and leaves the other columns their room', () => {
    const name = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle'
    const [column] = tableOf([]).columns
    if (column === undefined) throw new Error('no column')
    const text = words('Worte '.repeat(60).trim())
    const party: Rich = [{ kind: 'party', party: 'nobody', name }]
    const block = { ...tableOf([[party, text, text]]), columns: [column, column, column] }
    const [page] = layOutBlock(block).pages.slice(1)
    if (page === undefined) throw new Error('no page')
    const starts = textBoxes(page).flatMap(({ text: line, x }) => (line.startsWith('Worte') ? [x] : []))
    expect(Math.min(...starts) - page.width * 0.13).toBeLessThan(page.width * 0.3)
    expect(textOfPage(page).replaceAll(' ', '')).toContain(name.slice(0, 20))
  })
})

function tableOf(rows: TableBlock['rows']): TableBlock {
  const columns = ['Aufgabe', 'Bemerkung'].map((head) => ({ head: words(head), weight: 1, centred: false }))
  return { kind: 'table', caption: 'Liste', showCaption: false, columns, rows, legend: [] }
}

function layOutBlock(block: TableBlock, tools = wholeWords) {
  const section: Section = {
    id: 'annex-roles',
    number: 'A',
    element: 'roles',
    title: 'Rollen',
    shortTitle: 'Rollen',
    question: null,
    landscape: false,
    blocks: [block],
  }
  return layOut({ ...sampleCommitment, sections: [section] }, tools)
}
