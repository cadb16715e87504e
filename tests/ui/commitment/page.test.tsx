// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { DrawnPage } from '#ui/commitment/press/drawn-page.ts'
import type { Reading } from '#ui/commitment/press/reading.ts'
import { PageDrawing } from '#ui/commitment/preview/page-drawing.tsx'
import { PageReading } from '#ui/commitment/preview/page-reading.tsx'

const part = (role: Reading['role'], content: Reading['content'], more: Partial<Reading> = {}): Reading => ({
  role,
  content,
  alternative: null,
  scope: null,
  ...more,
})
const read = (...content: readonly Reading[]) => render(<PageReading reading={part('Document', content)} />)

test('headings of the document stand below those of the screen, in their order', () => {
  read(part('H1', ['Eins']), part('H2', ['Zwei']), part('H3', ['Drei']), part('H4', ['Vier']))
  expect(screen.getAllByRole('heading').map(({ tagName, textContent }) => [tagName, textContent])).toEqual([
    ['H3', 'Eins'],
    ['H4', 'Zwei'],
    ['H5', 'Drei'],
    ['H6', 'Vier'],
  ])
})

test('a list is read item by item, its signs apart from the words, without what was drawn between them', () => {
  const item = (words: string) => part('LI', [part('Lbl', ['–']), part('LBody', [words])])
  read(part('L', [item('eins'), '•', item('zwei')], { alternative: 'Schritte' }))
  expect(screen.getByRole('list', { name: 'Schritte' }).textContent).toBe('– eins– zwei')
})

test('a table tells which head belongs to a row and which to a column', () => {
  const head = part('THead', [part('TR', [part('TH', ['Wer'], { scope: 'Column' })])])
  const body = part('TBody', [part('TR', [part('TH', ['Stadt'], { scope: 'Row' }), part('TD', ['lädt ein'])])])
  read(part('Table', [part('Caption', ['Aufgaben']), head, body]))
  expect(screen.getByRole('table', { name: 'Aufgaben' })).toBeInTheDocument()
  expect(screen.getByRole('columnheader')).toHaveTextContent('Wer')
  expect(screen.getByRole('rowheader')).toHaveTextContent('Stadt')
  expect(screen.getByRole('cell')).toHaveTextContent('lädt ein')
})

test('a drawing is read as what it says, a sign within a sentence as its name', () => {
  read(
    part('Figure', ['✕'], { alternative: 'Kette' }),
    part('P', [part('Span', ['ST'], { alternative: 'Stadt' }), 'lädt']),
  )
  expect(screen.getAllByRole('paragraph').map(({ textContent }) => textContent)).toEqual(['Kette', 'Stadt lädt'])
})

test('what is drawn is each text in its face and at its place, each line, each shape, and read by nobody twice', () => {
  const shape = { kind: 'shape', node: null } as const
  const corner = [
    ['M', 0, 0],
    ['L', 5, 5],
  ] as const
  const page: DrawnPage = {
    width: 595,
    height: 842,
    boxes: [
      { kind: 'text', x: 10, y: 20, size: 11, font: 'serif.core', colour: '#111111', text: 'Wir' },
      { kind: 'line', from: [1, 2], to: [3, 4], colour: '#222222', width: 0.5, node: null },
      { ...shape, path: corner, fill: '#333333', stroke: null, strokeWidth: 0 },
      { ...shape, path: [['M', 1, 1]], fill: null, stroke: '#444444', strokeWidth: 2, dashed: true },
    ],
  }
  const { container } = render(<PageDrawing page={page} />)
  const drawn = container.querySelector('svg') ?? expect.unreachable('Nothing is drawn')
  expect([drawn.getAttribute('viewBox'), drawn.getAttribute('aria-hidden')]).toEqual(['0 0 595 842', 'true'])
  const attributes = [...drawn.children].map((element) =>
    Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
  )
  expect(drawn.textContent).toBe('Wir')
  expect(attributes).toMatchObject([
    { x: '10', y: '20', 'font-size': '11', 'font-family': "'Document serif core'", fill: '#111111' },
    { x1: '1', y1: '2', x2: '3', y2: '4', stroke: '#222222', 'stroke-width': '0.5' },
    { d: 'M0 0L5 5', fill: '#333333', stroke: 'none' },
    { d: 'M1 1', fill: 'none', stroke: '#444444', 'stroke-width': '2', 'stroke-dasharray': expect.any(String) },
  ])
  expect(attributes[1]).not.toHaveProperty('stroke-dasharray')
})
