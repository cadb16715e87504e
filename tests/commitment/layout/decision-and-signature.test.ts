import { describe, expect, it } from 'vitest'
import type { Block, DecisionBlock } from '#commitment/commitment.ts'
import { layOut } from '#commitment/layout/lay-out.ts'
import type { Layout, TextBox } from '#commitment/page.ts'
import type { SignatureBlock } from '#commitment/signature-block.ts'
import { sampleCommitment } from '../sample-commitment.ts'
import { plainTools } from './plain-tools.ts'
import { nodesWith, spoken, textBoxes } from './read-layout.ts'

const blocks = sampleCommitment.sections.flatMap((section) => section.blocks)
const ids = sampleCommitment.parties.map(({ id }) => id)

function only(block: Block): Layout {
  const [section] = sampleCommitment.sections
  return layOut(
    { ...sampleCommitment, sections: section === undefined ? [] : [{ ...section, blocks: [block] }] },
    plainTools,
  )
}

function boxesOf(layout: Layout): readonly TextBox[] {
  return layout.pages.slice(1).flatMap(textBoxes)
}

describe('a decision', () => {
  const found = blocks.find((block): block is DecisionBlock => block.kind === 'decision')
  const label = 'Noch nicht mitgetragen (zu früherem Wortlaut)'

  it('hangs the second line of a stance below its words, and sets the organisations line under line beside it', () => {
    if (found === undefined) return expect.unreachable('The sample has no decision')
    const box = boxesOf(only({ ...found, stances: [{ kind: 'objects', label, parties: ids }] }))
    const words = box.filter(({ text }) => label.includes(text) && text.length > 5)
    expect(words.length).toBeGreaterThan(1)
    expect(new Set(words.map(({ x }) => x)).size).toBe(1)
    const names = sampleCommitment.parties.map(({ shortName }) => shortName)
    const lines = [...new Set(box.filter(({ text }) => names.includes(text)).map(({ y }) => y))]
    const steps = lines.slice(1).map((y, index) => y - (lines[index] ?? 0))
    expect(steps.length).toBeGreaterThan(1)
    for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0)
  })
})

describe('a signature', () => {
  const found = blocks.find((block): block is SignatureBlock => block.kind === 'signature')

  it('is headed by its organisation and names who signs before the function, as it is read aloud', () => {
    if (found === undefined) return expect.unreachable('The sample has no signature')
    const role = 'Erste Vorsitzende und Sprecherin, gemeinsam vertretungsberechtigt'
    const layout = only({ ...found, name: 'Verein', lines: [{ name: 'Renate Süß', role }], notes: [] })
    expect(nodesWith(layout, 'H3').map((node) => spoken(layout, node))).toEqual(['Verein'])
    expect(spoken(layout)).toContain(`Renate Süß Unterschrift ${role}`)
  })
})
