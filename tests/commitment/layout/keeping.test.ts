import { describe, expect, test } from 'vitest'
import type { Block, Commitment, Section, TableBlock } from '#commitment/commitment.ts'
import { layOut } from '#commitment/layout/lay-out.ts'
import type { Layout } from '#commitment/page.ts'
import { words } from '../plain-words.ts'
import { chainSection } from '../sample-chain.ts'
import { sampleCommitment } from '../sample-commitment.ts'
import { rolesMatrix } from '../sample-roles.ts'
import { plainTools } from './plain-tools.ts'
import { pageWith, spoken } from './read-layout.ts'

const heading = (text: string): Block => ({ kind: 'heading', number: null, text })

/** A table of one column with so many rows, each with its number. */
function table(rows: number): TableBlock {
  const [first] = rolesMatrix.columns
  if (first === undefined) throw new Error('The matrix of the sample has no column')
  const cells = Array.from({ length: rows }, (_, index) => [words(`Zeile ${index + 1} von ${rows}`)])
  return { ...rolesMatrix, caption: 'Beiträge', columns: [first], rows: cells, legend: [] }
}

function laidOut(...sections: readonly Section[]): Layout {
  const commitment: Commitment = { ...sampleCommitment, sections }
  return layOut(commitment, plainTools)
}

function upright(id: string, blocks: readonly Block[]): Section {
  return { ...chainSection, id, number: null, title: id, shortTitle: id, landscape: false, blocks }
}

function isUpright(layout: Layout, text: string): boolean {
  const page = layout.pages[pageWith(layout, text)]
  if (page === undefined) throw new Error(`No page says ${text}`)
  return page.height > page.width
}

describe('what follows the drawing of a wide section', () => {
  const withTable = (rows: number) => ({
    ...chainSection,
    blocks: [...chainSection.blocks, heading('Beiträge zu den Stufen'), table(rows)],
  })

  test('stands on an upright page when it does not fit below, and the next section goes on there', () => {
    const layout = laidOut(withTable(12), upright('Danach', [{ kind: 'paragraph', text: words('Gleich darunter.') }]))
    const drawing = layout.pages.findIndex(({ width, height }) => width > height)
    const below = pageWith(layout, 'Beiträge zu den Stufen')
    expect(below).toBe(drawing + 1)
    expect(isUpright(layout, 'Beiträge zu den Stufen')).toBe(true)
    expect(pageWith(layout, 'Zeile 12 von 12')).toBe(below)
    expect(pageWith(layout, 'Gleich darunter.')).toBe(below)
  })

  test('stays on the wide page when it fits, and is set once', () => {
    const layout = laidOut(withTable(1))
    expect(isUpright(layout, 'Zeile 1 von 1')).toBe(false)
    expect(spoken(layout).match(/Zeile 1 von 1/g)).toHaveLength(1)
  })
})

describe('what belongs together', () => {
  /** Pages begin with so many lines, so that everything is tried at every height of a page. */
  const lines = Array.from({ length: 40 }, (_, index) => index + 1)
  const filler = (count: number): readonly Block[] =>
    Array.from({ length: count }, (_, line) => ({ kind: 'paragraph', text: words(`Füllzeile ${line}.`) }))

  test('a heading, the sentence below it and its table begin on one page', () => {
    for (const count of lines) {
      const blocks = [heading('Gewünscht'), { kind: 'paragraph', text: words('Niemand ist daran gebunden.') }, table(3)]
      const layout = laidOut(upright('Beiträge', [...filler(count), ...(blocks as Block[])]))
      expect(pageWith(layout, 'Niemand ist daran'), `${count} lines above`).toBe(pageWith(layout, 'Zeile 1 von 3'))
    }
  })

  test('what is said of one organisation is not parted', () => {
    const terms = ['Sektor', 'Auftrag', 'Unterschreibt'].map((label) => ({
      label,
      text: words(`${label} steht hier.`),
    }))
    for (const count of lines) {
      const layout = laidOut(
        upright('Beteiligte', [...filler(count), heading('Stadt Lorntal'), { kind: 'terms', terms }]),
      )
      const pages = ['Stadt Lorntal', 'Sektor steht', 'Unterschreibt steht'].map((text) => pageWith(layout, text))
      expect(new Set(pages).size, `${count} lines above`).toBe(1)
    }
  })

  const terms = (...labels: readonly string[]): Block => ({
    kind: 'terms',
    terms: labels.map((label) => ({ label, text: words(`${label} steht hier.`) })),
  })

  test('what was decided, by which rule, and with which votes is on one page with what came of it', () => {
    const wording: Block = { kind: 'paragraph', text: words('Das Büro zieht um.') }
    for (const count of lines) {
      const blocks = [heading('Einfache Mehrheit'), wording, terms('Ja', 'Nein'), terms('Ergebnis', 'Nicht dabei')]
      const layout = laidOut(upright('Protokoll', [...filler(count), ...blocks]))
      const said = ['Einfache Mehrheit', 'Das Büro', 'Ja steht', 'Nein steht', 'Ergebnis steht', 'Nicht dabei steht']
      const pages = said.map((text) => pageWith(layout, text))
      expect(new Set(pages).size, `${count} lines above`).toBe(1)
    }
  })

  test('what came of weighing options is on one page with the last of them', () => {
    for (const count of lines) {
      const layout = laidOut(upright('Protokoll', [...filler(count), table(3), terms('Ergebnis')]))
      expect(pageWith(layout, 'Ergebnis steht'), `${count} lines above`).toBe(pageWith(layout, 'Zeile 3 von 3'))
    }
  })
})
