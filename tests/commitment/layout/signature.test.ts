import { describe, expect, test } from 'vitest'
import { layOut } from '#commitment/layout/lay-out.ts'
import { sampleCommitment } from '../sample-commitment.ts'
import { plainTools } from './plain-tools.ts'
import { nodesWith, pageWith, spoken, textBoxes } from './read-layout.ts'
import { withBlocks } from './with-blocks.ts'

const signatureBlocks = sampleCommitment.sections
  .flatMap(({ blocks }) => blocks)
  .filter((block) => block.kind === 'signature')

describe('a signature', () => {
  test('is never split over pages', () => {
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

  test('has its lines level with those of its neighbour, however long the names are', () => {
    const [one, other] = signatureBlocks.map((block, index) => ({
      ...block,
      name: index === 0 ? 'Kurz' : 'Ein Name '.repeat(15),
    }))
    const page = layOut(withBlocks(one && other ? [one, other] : []), plainTools).pages[1]
    const heights = textBoxes(page ?? { width: 0, height: 0, boxes: [] }).filter(({ text }) => text === 'Ort, Datum')
    expect(heights.map(({ y }) => y)).toEqual([heights[0]?.y, heights[0]?.y])
  })

  test('leaves 13 millimetres to write', () => {
    const layout = layOut(sampleCommitment, plainTools)
    const page = layout.pages[pageWith(layout, 'Ort, Datum')]
    const rules = (page?.boxes ?? []).flatMap((box) => (box.kind === 'line' && box.width === 0.6 ? [box] : []))
    const [first] = rules
    const column = rules.filter(({ from }) => from[0] === first?.from[0]).map(({ from }) => from[1])
    const labelHeight = 0.6 + 2.55 + 10.7
    expect((column[1] ?? 0) - (column[0] ?? 0) - labelHeight).toBeCloseTo((13 * 72) / 25.4, 0)
  })

  test('is headed by its organisation and says name, function and line of each who signs together, as it is read aloud', () => {
    const [found] = signatureBlocks
    if (found === undefined) return expect.unreachable('The sample has no signature')
    const role = 'Erste Vorsitzende und Sprecherin, gemeinsam vertretungsberechtigt'
    const layout = layOut(
      withBlocks([
        { ...found, name: 'Verein', lines: ['Renate Süß', 'Jan Vogt'].map((name) => ({ name, role })), notes: [] },
      ]),
      plainTools,
    )
    expect(nodesWith(layout, 'H3').map((node) => spoken(layout, node))).toEqual(['Verein'])
    expect(spoken(layout)).toContain(`Renate Süß ${role} Unterschrift Jan Vogt ${role} Unterschrift`)
  })
})
