// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Block, Inline, Party } from '#commitment/commitment.ts'
import { BlockView } from '#ui/review/text/block-view.tsx'

const parties: readonly Party[] = ['Stadt', 'Verein'].map((shortName, at) => ({
  id: shortName.toLowerCase(),
  name: `${shortName} Haselbach`,
  shortName,
  sign: { colour: at + 1, shape: 'circle', initials: shortName.slice(0, 2).toUpperCase() },
}))
const text = (words: string): Inline => ({ kind: 'text', text: words })

/** What is read of a block; signs are read with their letters. */
function show(block: Block) {
  const { container } = render(<BlockView block={block} parties={parties} />)
  return (container.textContent ?? '').replaceAll('\u00A0', ' ')
}

test('headings stand in their rank, with the number by which people quote them', () => {
  show({ kind: 'heading', number: '5.3', text: 'Entscheidungen' })
  show({ kind: 'heading', number: null, text: 'Dissens', minor: true })
  expect(screen.getByRole('heading', { level: 3, name: '5.3 Entscheidungen' })).toBeVisible()
  expect(screen.getByRole('heading', { level: 4, name: 'Dissens' })).toBeVisible()
})

test('a paragraph is read with organisations by their sign and name, marks by what they stand for, and its gaps', () => {
  const parts: readonly Inline[] = [
    { kind: 'strong', text: 'Wer?' },
    text(' Es lädt ein: '),
    { kind: 'party', party: 'verein', name: 'Verein' },
    text(', nie '),
    { kind: 'party', party: 'gone', name: 'Niemand' },
    { kind: 'mark', mark: 'A', name: 'steht dafür gerade' },
    { kind: 'missing', text: 'Tag fehlt' },
  ]
  expect(show({ kind: 'paragraph', text: parts })).toBe('Wer? Es lädt ein: VE Verein, nie NiemandATag fehlt')
  expect(screen.getByText('Wer?').tagName).toBe('STRONG')
  expect(screen.getByText('A')).toHaveAttribute('title', 'steht dafür gerade')
})

test('lists keep their items, labels their texts', () => {
  show({ kind: 'list', items: [[text('eins')], [text('zwei')]] })
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['eins', 'zwei'])
  show({ kind: 'terms', terms: [{ label: 'Laufzeit', text: [text('bis 2030')] }] })
  expect(screen.getByRole('term')).toHaveTextContent('Laufzeit')
  expect(screen.getByRole('definition')).toHaveTextContent('bis 2030')
})

test('a table is read under its heads, row by row, and scrolled by keyboard; lists side by side have no head of a row', () => {
  const column = (head: string) => ({ head: [text(head)], weight: 1, centred: false })
  const table = {
    kind: 'table',
    caption: 'Aufgaben',
    showCaption: true,
    columns: [column('Aufgabe'), column('Wer')],
    rows: [[[text('Einladen')], [{ kind: 'party', party: 'stadt', name: 'Stadt' }]]],
    legend: [],
  } as const satisfies Block
  show(table)
  const shown = within(screen.getByRole('table', { name: 'Aufgaben' }))
  expect(shown.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Aufgabe', 'Wer'])
  expect(shown.getByRole('rowheader')).toHaveTextContent('Einladen')
  expect(shown.getByRole('cell')).toHaveTextContent(/^ST\sStadt$/)
  expect(screen.getByRole('group', { name: 'Aufgaben' })).toHaveAttribute('tabindex', '0')
  show({ ...table, caption: 'Beides', withoutRowHeads: true })
  const both = within(screen.getByRole('table', { name: 'Beides' }))
  expect([both.queryByRole('rowheader'), both.getAllByRole('cell').length]).toEqual([null, 2])
})

test('a decision is read with who stands how to it; one without its sentence says so', () => {
  const decision = {
    kind: 'decision',
    label: 'Beschluss 1.1',
    number: '1.1',
    missing: 'Der Satz fehlt.',
    stances: [{ kind: 'supports', label: 'Tragen mit', parties: ['stadt', 'verein'] }],
  } as const
  const said = 'Tragen mitST StadtVE Verein'
  expect(show({ ...decision, text: 'Alle lesen.' })).toBe(`Beschluss 1.1Alle lesen.${said}`)
  expect(show({ ...decision, text: null })).toBe(`Beschluss 1.1Der Satz fehlt.${said}`)
  expect(screen.getAllByRole('heading', { level: 3, name: 'Beschluss 1.1' })).toHaveLength(2)
})

test('a reservation is read in its holder’s words, or that there are none, with how it is dealt with', () => {
  const voice = { kind: 'voice', party: 'stadt', name: 'Stadt', stance: 'reservation', label: 'Mit Vorbehalt' } as const
  const unsaid = [{ kind: 'missing', text: 'Begründung fehlt' }] as const
  const response = { label: 'So gehen wir damit um', text: 'Wir fragen nach.' }
  expect(show({ ...voice, quote: '„Erst im März.“', unsaid, response })).toBe(
    'Stadt Mit Vorbehalt„Erst im März.“So gehen wir damit um Wir fragen nach.',
  )
  expect(show({ ...voice, quote: null, unsaid, response: null })).toBe('Stadt Mit VorbehaltBegründung fehlt')
})

test('a clause is read with its number, its title and how far it is settled', () => {
  const noted = { kind: 'clause', number: '5.6', title: 'Laufzeit', notes: ['geregelt', 'verbindlich'] } as const
  expect(show({ ...noted, text: [text('Bis 2030.')] })).toBe('5.6 Laufzeit geregelt · verbindlichBis 2030.')
  expect(screen.getByRole('heading', { level: 4 })).toHaveTextContent('5.6 Laufzeit')
})

test('drawings and lines to sign on are read as their words', () => {
  const card = (id: string, words: string, party: string | null) => ({ id, text: words, party, note: null })
  show({
    kind: 'chain',
    caption: '',
    alternative: '',
    columns: [
      { title: 'Inputs', hint: '', cards: [card('a', 'Geld', 'verein')] },
      { title: 'Outputs', hint: '', cards: [card('b', 'Bücher', null)] },
    ],
    links: [{ from: 'a', to: 'b', assumption: 1 }],
    assumptionsTitle: '',
    assumptions: ['Läden liefern.'],
  })
  const lines = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(lines()).toEqual(['Inputs: Geld · Verein', 'Outputs: Bücher', 'Geld → Bücher (1)', '1. Läden liefern.'])
  const signing = { representedBy: 'vertreten durch A', lines: [{ name: 'A', role: 'Vorstand' }], notes: ['Vorbehalt'] }
  const blank = { placeAndDate: 'Ort', signature: 'Unterschrift', seal: 'Siegel' }
  show({ kind: 'signature', party: 'verein', name: 'Verein Haselbach', ...signing, ...blank })
  expect(screen.getByRole('heading', { level: 3, name: 'Verein Haselbach' })).toBeVisible()
  expect(lines().slice(4)).toEqual(['vertreten durch A', 'A, Vorstand', 'Vorbehalt'])
})
