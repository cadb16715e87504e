import { expect, test } from 'vitest'
import { layOut } from '#commitment/layout/lay-out.ts'
import { sampleCommitment } from '../sample-commitment.ts'
import { plainTools } from './plain-tools.ts'

test('the contents have a stitch over each element, and over nothing else', () => {
  const elements = sampleCommitment.sections.filter(({ number }) => /^\d$/.test(number ?? ''))
  expect(elements.length).toBeLessThan(sampleCommitment.sections.length)
  const [page] = layOut(sampleCommitment, plainTools).pages
  const filled = page?.boxes.filter((box) => box.kind === 'shape' && box.fill !== null)
  expect(filled).toHaveLength(elements.length)
})
