import { describe, expect, test } from 'vitest'
import { composeCommitment } from '#commitment/compose.ts'
import type { Block, Commitment } from '#commitment/commitment.ts'
import { newWorkshop } from '#core/workshop.ts'
import { writeMarkdown } from '#formats/markdown/write-markdown.ts'
import { de } from '#i18n/de/index.ts'
import { fixture } from '../core/room.ts'

const empty = composeCommitment(newWorkshop('w'), de)

/** The Markdown of these blocks alone. */
function written(...blocks: readonly Block[]): string {
  const section = { id: 's', number: null, element: null, title: 'Teil', shortTitle: 'Teil', question: null }
  const sign = { colour: 1, shape: 'circle', initials: 'AB' } as const
  const parties = [{ id: 'a', name: 'Stadt Haselbach', shortName: 'Stadt', sign }]
  const commitment: Commitment = { ...empty, parties, sections: [{ ...section, landscape: false, blocks }] }
  return writeMarkdown(commitment).split('## Teil\n\n')[1] ?? ''
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text: [{ kind: 'text', text }] })

const sample = () => composeCommitment(fixture('workshops/sample.de'), de)

describe('Markdown', () => {
  test('has real headings in their ranks, with the numbers people quote', () => {
    const headings = writeMarkdown(sample()).match(/^#+ .*$/gm) ?? []
    expect(headings[0]).toBe('# Gut ankommen im Beruf – Ausbildungspartnerschaft Haselbach')
    expect(headings).toContain('## 1 Gemeinsames Verständnis der Mission')
    expect(headings).toContain('### 5.4 Kommunikation, Daten, Geld und Rechte')
    expect(headings).toContain('#### 5.4.1 Miteinander sprechen')
    const ranks = headings.map((heading) => heading.indexOf(' '))
    expect(ranks.every((rank, index) => rank <= (ranks[index - 1] ?? 0) + 1)).toBe(true)
  })

  test('begins with title, edition and fingerprint, the sentence, who takes part, and the days', () => {
    const commitment = sample()
    const { line, fingerprintLine, statusWord } = commitment.edition
    const [, edition, mission, title, parties, dates, first] = writeMarkdown(commitment).split('\n\n')
    expect(edition).toBe(`**Commitment der Partnerschaft** · ${line} · ${fingerprintLine} · ${statusWord}`)
    expect(mission).toBe(`> ${commitment.mission}`)
    expect(title).toBe('**Fünf Organisationen gehen das gemeinsam an**')
    expect(parties).toBe(commitment.parties.map(({ name }) => `- ${name}`).join('\n'))
    expect(dates?.split('\\\n').map((day) => day.split(':** ')[0])).toEqual([
      '**Ausgehandelt',
      '**Gilt bis',
      '**Nächste Überprüfung',
    ])
    expect(first).toBe('## Auf einen Blick')
  })

  test('sets bold what is bold, the blanks beside it outside of the marks, and nothing where nothing is', () => {
    const strong = (text: string) => ({ kind: 'strong', text }) as const
    const block: Block = {
      kind: 'paragraph',
      text: [{ kind: 'text', text: 'a' }, strong(' b '), strong(' '), strong('c')],
    }
    expect(written(block)).toBe('a **b**  **c**\n')
  })

  test('a clause has its number, its notes in italics where it has some, and its wording', () => {
    const text = [{ kind: 'text', text: 'Wir sagen es.' } as const]
    const clause: Block = { kind: 'clause', number: '5.4.1', title: 'Reden', notes: ['bindend', 'ab 2028'], text }
    expect(written(clause)).toBe('#### 5.4.1 Reden\n\n*bindend · ab 2028*\n\nWir sagen es.\n')
    expect(written({ ...clause, notes: [] })).toBe('#### 5.4.1 Reden\n\nWir sagen es.\n')
  })

  test('tables have as many cells in every row, pipes and line feeds inside them escaped', () => {
    const cell = (text: string) => [{ kind: 'text', text } as const]
    const table: Block = {
      kind: 'table',
      caption: 'c',
      showCaption: false,
      columns: [
        { head: cell('Wer'), weight: 1, centred: false },
        { head: cell('Was'), weight: 1, centred: true },
      ],
      rows: [[cell('A|B'), cell('eins\nzwei')]],
      legend: [],
    }
    expect(written(table)).toBe('| Wer | Was |\n| --- | :-: |\n| A\\|B | eins<br>zwei |\n')
  })

  test('every table of the sample is a table: the same number of bars in each of its lines', () => {
    const tables = writeMarkdown(sample())
      .split('\n\n')
      .filter((part) => part.startsWith('| '))
    expect(tables.length).toBeGreaterThan(15)
    for (const table of tables) {
      const bars = table
        .trimEnd()
        .split('\n')
        .map((line) => line.replaceAll('\\|', '').split('|').length)
      expect(new Set(bars).size).toBe(1)
    }
  })

  test('a chain is told in words: its cards column by column, then what leads to what, then what is assumed', () => {
    const card = (id: string, text: string) => ({ id, text, party: null, note: null })
    const chain: Block = {
      kind: 'chain',
      caption: 'c',
      alternative: 'a',
      columns: [
        { title: 'Inputs', hint: '', cards: [{ ...card('in', 'Zwei Räume'), party: 'a', note: 'Stufe 1' }] },
        { title: 'Outputs', hint: '', cards: [] },
        { title: 'Outcomes', hint: '', cards: [card('out', 'Kinder lesen'), card('more', 'Eltern auch')] },
      ],
      links: [
        { from: 'in', to: 'out', assumption: 1 },
        { from: 'out', to: 'more', assumption: null },
      ],
      assumptionsTitle: 'Annahmen',
      assumptions: ['Es kommt jemand.', 'Immer.'],
    }
    expect(written(chain).split('\n\n')).toEqual([
      '**Inputs**',
      '- Zwei Räume · Stadt · Stufe 1',
      '**Outcomes**',
      '- Kinder lesen\n- Eltern auch',
      '- Zwei Räume → Kinder lesen (1)\n- Kinder lesen → Eltern auch',
      '**Annahmen**',
      '1. Es kommt jemand.\n2. Immer.\n',
    ])
    expect(written({ ...chain, links: [], assumptions: [] })).toMatch(/- Eltern auch\n$/)
  })

  test('a signature has lines to sign on, by whom it is printed and for whom it has still to be written', () => {
    const lineOf = (label: string) => `${label}: ${'_'.repeat(30)}`
    const block: Block = {
      kind: 'signature',
      party: 'a',
      name: 'Stadt Haselbach',
      representedBy: 'vertreten durch die Bürgermeisterin',
      lines: [
        { name: 'Ana Kovačević', role: 'Bürgermeisterin' },
        { name: 'Jo Weiß', role: '' },
        { name: null, role: 'Name, Funktion' },
      ],
      placeAndDate: 'Ort, Datum',
      signature: 'Unterschrift',
      seal: 'Siegel',
      notes: ['Mit Vorbehalt'],
    }
    const [head, represented, ...signed] = written(block).split('\n\n')
    expect([head, represented]).toEqual(['### Stadt Haselbach', 'vertreten durch die Bürgermeisterin'])
    const toSign = [lineOf('Ort, Datum'), lineOf('Unterschrift')]
    expect(signed).toEqual([
      ...[...toSign, '**Ana Kovačević**, Bürgermeisterin'],
      ...[...toSign, '**Jo Weiß**'],
      ...[...toSign, lineOf('Name, Funktion')],
      ...['Siegel:', '- Mit Vorbehalt\n'],
    ])
    expect(written({ ...block, representedBy: null, notes: [] })).not.toMatch(/vertreten|- /)
  })

  test.each([
    ['*wichtig* _und_ `so`', String.raw`\*wichtig\* \_und\_ \`so\``],
    ['# Titel', String.raw`\# Titel`],
    ['- Punkt', String.raw`\- Punkt`],
    ['1. Punkt', String.raw`1\. Punkt`],
    ['> Zitat', String.raw`\> Zitat`],
    ['eins\n  # zwei', 'eins\\\n\\# zwei'],
    ['eins\n\t2) zwei', 'eins\\\n2\\) zwei'],
    ['eins\r# zwei', 'eins\\\n\\# zwei'],
    ['[hier](https://x.example)', String.raw`\[hier\](https://x.example)`],
    ['<b>fett</b> &amp; mehr', String.raw`\<b>fett\</b> \&amp; mehr`],
    ['Lehrer:innen & Eltern, 3 > 2', 'Lehrer:innen & Eltern, 3 > 2'],
  ])('what people type means itself: %s', (typed, text) => {
    expect(written(paragraph(typed))).toBe(`${text}\n`)
  })

  test('a name, place or day of several lines, as a file may hold them, opens no list and no rule', () => {
    const of = (text: string) => [{ kind: 'text', text } as const]
    const stances = [{ kind: 'supports', label: 'trägt mit', parties: ['a'] }] as const
    const decision: Block = { kind: 'decision', label: 'l', number: '1.1', text: 't', missing: '', stances }
    const section = { id: 's', number: null, element: null, title: 'Teil', shortTitle: 'Teil', question: null }
    const sign = { colour: 1, shape: 'circle', initials: 'AB' } as const
    const markdown = writeMarkdown({
      ...empty,
      parties: [{ id: 'a', name: 'A', shortName: 'A\n---', sign }],
      dates: [{ label: 'Ort', text: of('Hier\n- da') }],
      sections: [{ ...section, landscape: false, blocks: [decision] }],
    })
    expect(markdown).toContain('**Ort:** Hier\\\n\\- da\n')
    expect(markdown).toContain('> - **trägt mit:** A\\\n>   \\---\n')
  })

  test('shows gaps: an empty workshop names each of them in bold', () => {
    expect(writeMarkdown(empty)).toContain('**Der Satz fehlt noch, den alle Organisationen tragen sollen.**')
    expect(writeMarkdown(empty)).toContain('- **Quelle:** **fehlt noch**')
  })

  test('puts a comma between an A and an R in one cell', () => {
    expect(writeMarkdown(sample())).toContain('| A, R |')
  })
})
