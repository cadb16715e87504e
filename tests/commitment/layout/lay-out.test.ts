import { describe, expect, it } from 'vitest'
import type { Block, Commitment } from '#commitment/commitment.ts'
import { layOut } from '#commitment/layout/lay-out.ts'
import type { Face, StructureNode } from '#commitment/page.ts'
import { sampleCommitment } from '../sample-commitment.ts'
import { plainTools } from './plain-tools.ts'
import { nodesOf, nodesWith, pageWith, spoken, textBoxes, textOfPage } from './read-layout.ts'

const layout = layOut(sampleCommitment, plainTools)

describe('each page', () => {
  it('says which page of how many it is, and which text in which state', () => {
    const feet = layout.pages.map((page) => textBoxes(page).filter(({ artifact }) => artifact === 'Footer'))
    const count = layout.pages.length
    expect(feet.map((foot) => foot.map(({ text }) => text))).toEqual(
      layout.pages.map((_, index) => [
        'Fassung 1 vom 14. Oktober 2027 · Prüfsumme 7F3A·19C2·E04B·K7QM · Entwurf',
        `Seite ${index + 1} von ${count}`,
      ]),
    )
  })

  it('names the document and its sections in the running head, but for the title page', () => {
    const heads = layout.pages.map((page) => textBoxes(page).filter(({ artifact }) => artifact === 'Header'))
    expect(heads[0]).toEqual([])
    for (const head of heads.slice(1)) expect(head[0]?.text).toBe('Lesestark im Lorntal · Commitment der Partnerschaft')
    expect(heads[1]?.[1]?.text).toBe('1 Mission')
  })

  it('is A4, turned for sections that ask for it', () => {
    const sizes = new Set(layout.pages.map(({ width, height }) => `${width} ${height}`))
    expect(sizes).toEqual(new Set(['595.28 841.89', '841.89 595.28']))
  })
})

describe('the title page', () => {
  const [title] = layout.pages

  it('bears the word for the draft, and no more once the text can be signed', () => {
    const final = withStatus('signature', 'Zur Unterschrift')
    expect(title && textOfPage(title)).toContain('Entwurf Lesestark')
    const [page] = layOut(final, plainTools).pages
    expect(page && textOfPage(page)).not.toContain('Zur Unterschrift Lesestark')
  })

  it('leads to every section by its page', () => {
    const links = layout.pages[0]?.boxes.filter((box) => box.kind === 'link') ?? []
    expect(links.map(({ destination }) => destination).toSorted()).toEqual(
      sampleCommitment.sections.map(({ id }) => id).toSorted(),
    )
    const entries = nodesWith(layout, 'TOCI').map((node) => spoken(layout, node))
    for (const [index, section] of sampleCommitment.sections.entries()) {
      const page = layout.bookmarks.find(({ destination }) => destination === section.id)?.page ?? -1
      expect(entries[index]).toMatch(new RegExp(`${section.shortTitle} ${page + 1}$`))
    }
  })

  it('takes a smaller title where the title is long', () => {
    const long = { ...sampleCommitment, title: 'Kommunale Bildungspartnerschaft für Lesen und Schreiben '.repeat(4) }
    const scaled = {
      ...plainTools,
      measure: (text: string, _: Face, size: number) => 0.5 * size * Array.from(text).length,
    }
    const sizes = (commitment: Commitment) =>
      layOut(commitment, scaled)
        .pages.slice(0, 1)
        .flatMap(textBoxes)
        .filter(({ face }) => face === 'display')
        .map(({ size }) => size)
    expect(Math.max(...sizes(sampleCommitment))).toBe(44)
    expect(Math.max(...sizes(long))).toBeLessThan(44)
  })

  it('goes on on a second page when there are too many parties, and the contents count on', () => {
    const parties = Array.from({ length: 50 }, (_, index) => ({
      id: `p${index}`,
      name: `Organisation ${index}`,
      shortName: `O${index}`,
      sign: { colour: 1, shape: 'circle' as const, initials: 'OO' },
    }))
    const crowded = layOut({ ...sampleCommitment, parties }, plainTools)
    const first = crowded.bookmarks.find(({ destination }) => destination === 'mission')
    expect(pageWith(crowded, 'Organisation 49')).toBe(1)
    expect(first?.page).toBe(2)
    expect(spoken(crowded)).toContain('1 Mission 3')
  })
})

describe('the structure', () => {
  it('has one title, a heading per section, and never skips a level', () => {
    const levels = headings(layout.structure).map(({ role }) => Number(role.slice(1)))
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    expect(levels.filter((level) => level === 2)).toHaveLength(sampleCommitment.sections.length)
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
  })

  it('ranks a minor heading below the heading before it, and as one where there is none', () => {
    const minor: Block = { kind: 'heading', number: null, text: 'Klein', minor: true }
    const rolesOf = (blocks: readonly Block[]) =>
      headings(layOut(withBlocks(blocks), plainTools).structure).map(({ role }) => role)
    expect(rolesOf([minor])).toEqual(['H1', 'H2', 'H3'])
    expect(rolesOf([{ kind: 'heading', number: '1', text: 'Groß' }, minor])).toEqual(['H1', 'H2', 'H3', 'H4'])
  })

  it('bookmarks the title, the sections and their headings where they stand', () => {
    const [first, mission, decision] = layout.bookmarks
    expect(first).toMatchObject({ title: 'Lesestark im Lorntal', level: 1, page: 0 })
    expect(mission).toMatchObject({
      title: '1 Gemeinsames Verständnis der Mission',
      level: 1,
      page: 1,
      destination: 'mission',
    })
    expect(decision).toMatchObject({ title: 'Beschluss 1.1', level: 2, page: 1 })
  })

  it('gives every figure and every table without a caption its alternative', () => {
    for (const node of [...nodesWith(layout, 'Figure'), ...nodesWith(layout, 'Table')])
      expect(node.alternative).toBeTruthy()
  })
})

describe('what is missing', () => {
  it('is said in words and drawn in the colour of warnings, never by colour alone', () => {
    const missing = layout.pages.flatMap(textBoxes).filter(({ colour }) => colour === '#774600')
    const text = missing.map((box) => box.text).join(' ')
    for (const part of ['Die Begründung fehlt noch', 'Fehlt noch: Frühe Zeichen', 'fehlt noch'])
      expect(text).toContain(part)
    const triangles = layout.pages
      .flatMap(({ boxes }) => boxes)
      .filter((box) => box.kind === 'shape' && box.stroke === '#774600')
    expect(triangles.length).toBeGreaterThanOrEqual(4)
  })

  it('names characters that no face has', () => {
    const party = { ...sampleCommitment, title: 'Fest 🎉🎉' }
    expect(layOut(party, plainTools).missingCharacters).toEqual(['🎉'])
    expect(layout.missingCharacters).toEqual([])
  })
})

const signatureBlocks = sampleCommitment.sections
  .flatMap(({ blocks }) => blocks)
  .filter((block) => block.kind === 'signature')

describe('a signature', () => {
  it('is never split over pages', () => {
    const blocks = Array.from({ length: 25 }, (_, index) =>
      signatureBlocks.slice(0, 1).map((block) => ({
        ...block,
        name: `Organisation${index}.`,
        notes: [`Vermerk${index}.`],
      })),
    ).flat()
    const signed = layOut(withBlocks(blocks), plainTools)
    expect(blocks).toHaveLength(25)
    for (let index = 0; index < 25; index += 1) {
      expect(pageWith(signed, `Organisation${index}.`)).toBe(pageWith(signed, `Vermerk${index}.`))
    }
  })

  it('has its lines level with those of its neighbour, however long the names are', () => {
    const [one, other] = signatureBlocks.map((block, index) => ({
      ...block,
      name: index === 0 ? 'Kurz' : 'Ein Name '.repeat(15),
    }))
    const page = layOut(withBlocks(one && other ? [one, other] : []), plainTools).pages[1]
    const heights = textBoxes(page ?? { width: 0, height: 0, boxes: [] }).filter(({ text }) => text === 'Ort, Datum')
    expect(heights.map(({ y }) => y)).toEqual([heights[0]?.y, heights[0]?.y])
  })

  it('leaves 13 millimetres to write', () => {
    const page = layout.pages[pageWith(layout, 'Ort, Datum')]
    const rules = (page?.boxes ?? []).flatMap((box) => (box.kind === 'line' && box.width === 0.6 ? [box] : []))
    const [first] = rules
    const column = rules.filter(({ from }) => from[0] === first?.from[0]).map(({ from }) => from[1])
    const labelHeight = 0.6 + 2.55 + 10.7
    expect((column[1] ?? 0) - (column[0] ?? 0) - labelHeight).toBeCloseTo((13 * 72) / 25.4, 0)
  })
})

describe('laying out', () => {
  it('gives the same pages for the same commitment and leaves it as it was', () => {
    const before = JSON.stringify(sampleCommitment)
    expect(layOut(sampleCommitment, plainTools)).toEqual(layout)
    expect(JSON.stringify(sampleCommitment)).toBe(before)
  })

  it('gives a document for an empty workshop too', () => {
    const empty = layOut({ ...sampleCommitment, parties: [], mission: null, dates: [], sections: [] }, plainTools)
    expect(empty.pages).toHaveLength(1)
  })
})

function headings(node: StructureNode): readonly StructureNode[] {
  return nodesOf(node).filter(({ role }) => /^H\d$/.test(role))
}

function withStatus(status: Commitment['edition']['status'], statusWord: string): Commitment {
  return { ...sampleCommitment, edition: { ...sampleCommitment.edition, status, statusWord } }
}

function withBlocks(blocks: readonly Block[]): Commitment {
  const [section] = sampleCommitment.sections
  return { ...sampleCommitment, sections: section === undefined ? [] : [{ ...section, blocks }] }
}
