import { describe, expect, test } from 'vitest'
import { pour } from '#commitment/layout/flow.ts'
import { type Piece, piece } from '#commitment/layout/piece.ts'

const area = { top: 0, bottom: 100, start: 0 }

describe('pages', () => {
  test('are filled one after the other', () => {
    expect(pagesOf([box('a', 60), box('b', 40), box('c', 10)])).toEqual(['a b', 'c'])
  })

  test('move a heading on with what follows it', () => {
    expect(pagesOf([box('a', 80), box('heading', 10, { keep: true }), box('text', 20)])).toEqual(['a', 'heading text'])
  })

  test('part what keeps together only if it is higher than a page', () => {
    const chain = [box('a', 60, { keep: true }), box('b', 60, { keep: true }), box('c', 30)]
    expect(pagesOf([box('before', 30), ...chain])).toEqual(['before', 'a', 'b c'])
    expect(pagesOf(chain.slice(1))).toEqual(['b c'])
  })

  test('draw the head of a table again where its rows go on', () => {
    const head = box('head', 20, { keep: true })
    const rows = ['1', '2', '3', '4'].map((name) => box(name, 30, { again: head }))
    expect(pagesOf([head, ...rows])).toEqual(['head 1 2', 'head 3 4'])
  })

  test('give the larger of two neighbouring spaces, and none at the top', () => {
    const [page] = pour([box('a', 10, { above: 50, below: 4 }), box('b', 10, { above: 7 })], area)
    expect(page?.bottom).toBe(27)
  })

  test('leave a page that is begun as it is when nothing more fits on it', () => {
    const filled = pour([box('a', 50)], { ...area, start: 70 })
    expect(filled.map(({ boxes }) => boxes.length)).toEqual([0, 1])
  })
})

function box(text: string, height: number, more: Partial<Piece> = {}): Piece {
  const style = { face: 'sans', size: 10, colour: '#000000', ends: 'nothing', node: 1 } as const
  return piece(height, [{ kind: 'text', x: 0, y: 10, text, ...style }], more)
}

function pagesOf(pieces: readonly Piece[]): readonly string[] {
  return pour(pieces, area).map(({ boxes }) => boxes.map((each) => (each.kind === 'text' ? each.text : '')).join(' '))
}
