import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layOut } from '#commitment/layout/lay-out.ts'
import type { Layout } from '#commitment/page.ts'
import { sampleCommitment } from '../sample-commitment.ts'
import { anyCommitment } from './any-commitment.ts'
import { plainTools } from './plain-tools.ts'
import { boundsOf, nodesOf, spoken, wordsOnOthers } from './read-layout.ts'
import { said } from './said.ts'

describe('every word of the commitment', () => {
  test('is on paper in reading order, once, apart from the page numbers of the contents', () => {
    const narrow = { ...plainTools, measure: (text: string) => 3 * Array.from(text).length }
    const layout = layOut(sampleCommitment, narrow)
    const expected = said(sampleCommitment).join(' ')
    expect(squeezed(withoutPageNumbers(spoken(layout), layout))).toBe(squeezed(expected))
  })

  test('is on paper exactly once, whatever was said and however long the words are', () => {
    fc.assert(
      fc.property(anyCommitment, (commitment) => {
        const layout = layOut(commitment, plainTools)
        expect(characters(withoutPageNumbers(spoken(layout), layout))).toEqual(characters(said(commitment).join(' ')))
      }),
      { numRuns: 60 },
    )
  })

  test('stays inside the margins of its page', () => {
    fc.assert(
      fc.property(anyCommitment, (commitment) => {
        for (const page of layOut(commitment, plainTools).pages) {
          const outside = page.boxes.filter((box) => {
            const [left, top, right, bottom] = boundsOf(box)
            return left < 15 || top < 40 || right > page.width - 56 || bottom > page.height - 20
          })
          expect(outside).toEqual([])
        }
      }),
      { numRuns: 60 },
    )
  })

  test('stands on no other word', () => {
    fc.assert(
      fc.property(anyCommitment, (commitment) => {
        for (const page of layOut(commitment, plainTools).pages) expect(wordsOnOthers(page)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('belongs to a node of the structure or decorates', () => {
    fc.assert(
      fc.property(anyCommitment, (commitment) => {
        const layout = layOut(commitment, plainTools)
        const ids = new Set(nodesOf(layout.structure).map(({ id }) => id))
        const strays = layout.pages.flatMap(({ boxes }) => boxes).filter(({ node }) => node !== null && !ids.has(node))
        expect(strays).toEqual([])
        expect(ids.size).toBe(nodesOf(layout.structure).length)
      }),
      { numRuns: 30 },
    )
  })
})

function squeezed(text: string): string {
  return text.replaceAll(/\s/g, '')
}

function characters(text: string): readonly string[] {
  return Array.from(squeezed(text)).toSorted()
}

/** The contents say where each section begins; these numbers are no words of the commitment. */
function withoutPageNumbers(text: string, layout: Layout): string {
  const links = nodesOf(layout.structure).filter(({ role }) => role === 'Link')
  return links.reduce((rest, link) => {
    const entry = spoken(layout, link)
    return rest.replace(entry, entry.replace(/\s?\d+$/, ''))
  }, text)
}
