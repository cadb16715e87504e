import { describe, expect, test } from 'vitest'
import type { DecisionBlock } from '#commitment/commitment.ts'
import { layOut } from '#commitment/layout/lay-out.ts'
import { sampleCommitment } from '../sample-commitment.ts'
import { plainTools } from './plain-tools.ts'
import { textBoxes } from './read-layout.ts'
import { withBlocks } from './with-blocks.ts'

const ids = sampleCommitment.parties.map(({ id }) => id)

describe('a decision', () => {
  const found = sampleCommitment.sections
    .flatMap(({ blocks }) => blocks)
    .find((block): block is DecisionBlock => block.kind === 'decision')
  const label = 'Noch nicht mitgetragen (zu früherem Wortlaut)'

  test('hangs the second line of a stance below its words, and sets the organisations line under line beside it', () => {
    if (found === undefined) return expect.unreachable('The sample has no decision')
    const layout = layOut(withBlocks([{ ...found, stances: [{ kind: 'objects', label, parties: ids }] }]), plainTools)
    const box = layout.pages.slice(1).flatMap(textBoxes)
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
