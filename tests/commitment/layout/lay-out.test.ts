import { describe, expect, test } from 'vitest'
import { layOut } from '#commitment/layout/lay-out.ts'
import { sampleCommitment } from '../sample-commitment.ts'
import { plainTools } from './plain-tools.ts'
import { textBoxes } from './read-layout.ts'

const layout = layOut(sampleCommitment, plainTools)

describe('each page', () => {
  test('says which page of how many it is, and which text in which state', () => {
    const feet = layout.pages.map((page) => textBoxes(page).filter(({ artifact }) => artifact === 'Footer'))
    const count = layout.pages.length
    expect(feet.map((foot) => foot.map(({ text }) => text))).toEqual(
      layout.pages.map((_, index) => [
        'Fassung 1 vom 14. Oktober 2027 · Prüfsumme 7F3A·19C2·E04B·K7QM · Entwurf',
        `Seite ${index + 1} von ${count}`,
      ]),
    )
  })

  test('names the document and its sections in the running head, but for the title page', () => {
    const heads = layout.pages.map((page) => textBoxes(page).filter(({ artifact }) => artifact === 'Header'))
    expect(heads[0]).toEqual([])
    for (const head of heads.slice(1)) expect(head[0]?.text).toBe('Lesestark im Lorntal · Commitment der Partnerschaft')
    expect(heads[1]?.[1]?.text).toBe('1 Mission')
  })

  test('is A4, turned for sections that ask for it', () => {
    const sizes = new Set(layout.pages.map(({ width, height }) => `${width} ${height}`))
    expect(sizes).toEqual(new Set(['595.28 841.89', '841.89 595.28']))
  })
})

describe('laying out', () => {
  test('gives the same pages for the same commitment and leaves it as it was', () => {
    const before = JSON.stringify(sampleCommitment)
    expect(layOut(sampleCommitment, plainTools)).toEqual(layout)
    expect(JSON.stringify(sampleCommitment)).toBe(before)
  })

  test('gives a document for an empty workshop too', () => {
    const empty = layOut({ ...sampleCommitment, parties: [], mission: null, dates: [], sections: [] }, plainTools)
    expect(empty.pages).toHaveLength(1)
  })
})
