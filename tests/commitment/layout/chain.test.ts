import { describe, expect, test } from 'vitest'
import type { ChainBlock } from '#commitment/chain-block.ts'
import type { Commitment } from '#commitment/commitment.ts'
import { layOut } from '#commitment/layout/lay-out.ts'
import type { Layout } from '#commitment/page.ts'
import { chainSection } from '../sample-chain.ts'
import { sampleCommitment } from '../sample-commitment.ts'
import { plainTools } from './plain-tools.ts'
import { boundsOf, nodesOf, nodesWith, spoken, textBoxes, textOfPage } from './read-layout.ts'

describe('the impact chain', () => {
  const layout = layOut(
    withChain((chain) => chain),
    plainTools,
  )

  test('is a figure with its alternative, and its cards are text', () => {
    const [figure] = nodesWith(layout, 'Figure')
    expect(figure?.alternative).toContain('Fünf Spalten')
    expect(figure && spoken(layout, figure)).toContain('Lesepat:innen gewinnen und schulen')
  })

  test('draws each link as a curve with an arrow head, inside the page', () => {
    const [figure] = nodesWith(layout, 'Figure')
    const shapes = figurePage(layout).boxes.filter((box) => box.kind === 'shape' && box.node === figure?.id)
    const curves = shapes.filter((box) => box.kind === 'shape' && box.fill === null && box.path.length < 9)
    expect(curves.length).toBeGreaterThanOrEqual(10)
    for (const box of figurePage(layout).boxes) {
      const [left, top, right, bottom] = boundsOf(box)
      expect(left).toBeGreaterThan(15)
      expect(top).toBeGreaterThan(40)
      expect(right).toBeLessThan(figurePage(layout).width - 15)
      expect(bottom).toBeLessThan(figurePage(layout).height - 20)
    }
  })

  test('numbers the assumptions on their links as in the list', () => {
    const numbers = textBoxes(figurePage(layout)).filter(({ text, face }) => face === 'sansBold' && /^\d$/.test(text))
    expect(numbers.map(({ text }) => text)).toEqual(['1', '2', '3', '1', '2', '3'])
  })

  test('goes on on further pages when its cards do not fit, and says where links lead', () => {
    const many = layOut(withChain(manyCards), plainTools)
    const figures = nodesWith(many, 'Figure')
    expect(figures.length).toBeGreaterThan(1)
    const text = spoken(many)
    for (let index = 0; index < 30; index += 1) expect(text.match(new RegExp(`Karte ${index}\\.`, 'g'))).toHaveLength(1)
    const first = many.pages.find((page) => textOfPage(page).includes('Karte 0.'))
    expect(first && textBoxes(first).some(({ text: label, node }) => label === '2.1' && node === null)).toBe(true)
  })

  test('sets a card that is higher than a page on several', () => {
    const text = Array.from({ length: 700 }, (_, index) => `w${index}`).join(' ')
    const tall = layOut(
      withChain((chain) => ({
        ...chain,
        links: [],
        columns: chain.columns
          .map((column) => ({ ...column, cards: [{ id: 'x', text, party: null, note: null }] }))
          .slice(0, 1),
      })),
      plainTools,
    )
    expect(spoken(tall)).toContain(text)
  })

  test('ranks its assumptions no higher than its target group: the next group does not belong to them', () => {
    const heading = { kind: 'heading', number: null } as const
    const above = [
      { ...heading, text: 'Wirkungskette' },
      { ...heading, text: 'Zielgruppe: Kinder', minor: true as const },
    ]
    const section = { ...chainSection, blocks: [...above, ...chainSection.blocks] }
    const grouped = layOut({ ...sampleCommitment, sections: [section] }, plainTools)
    expect(nodesWith(grouped, 'H3').map((node) => spoken(grouped, node))).toEqual(['Wirkungskette'])
    expect(nodesWith(grouped, 'H4').map((node) => spoken(grouped, node))).toEqual([
      'Zielgruppe: Kinder',
      'Annahmen, auf denen das beruht',
    ])
  })

  test('has no stray nodes', () => {
    const ids = nodesOf(layout.structure).map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

/** Thirty cards in the first column, all linked to one in the second. */
function manyCards(chain: ChainBlock): ChainBlock {
  const cards = Array.from({ length: 30 }, (_, index) => ({
    id: `m${index}`,
    text: `Karte ${index}.`,
    party: null,
    note: 'Stufe 1',
  }))
  const columns = chain.columns.map((column, index) => (index === 0 ? { ...column, cards } : column))
  const links = cards.map(({ id }) => ({ from: id, to: 'c1-0', assumption: null }))
  return { ...chain, columns, links }
}

function withChain(change: (chain: ChainBlock) => ChainBlock): Commitment {
  const blocks = chainSection.blocks.map((block) => (block.kind === 'chain' ? change(block) : block))
  return { ...sampleCommitment, sections: [{ ...chainSection, blocks }] }
}

function figurePage(layout: Layout) {
  const page = layout.pages.find((each) => textOfPage(each).includes('Lesepat:innen gewinnen'))
  if (page === undefined) throw new Error('The chain is on no page.')
  return page
}
