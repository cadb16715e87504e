import { describe, expect, test } from 'vitest'
import { composeCommitment } from '#commitment/compose.ts'
import type { Block, Commitment } from '#commitment/commitment.ts'
import { readFile } from '#core/file/read-file.ts'
import { newWorkshop } from '#core/workshop.ts'
import { writeMarkdown } from '#formats/markdown/write-markdown.ts'
import { de } from '#i18n/de/index.ts'
import { readFileSync } from 'node:fs'

const empty = composeCommitment(newWorkshop('w'), de)

/** The Markdown of these blocks alone. */
function written(...blocks: readonly Block[]): string {
  const section = { id: 's', number: null, element: null, title: 'Teil', shortTitle: 'Teil', question: null }
  const commitment: Commitment = { ...empty, sections: [{ ...section, landscape: false, blocks }] }
  return writeMarkdown(commitment).split('## Teil\n\n')[1] ?? ''
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text: [{ kind: 'text', text }] })

function sample(): Commitment {
  const read = readFile(readFileSync('tests/fixtures/workshops/sample.de.json', 'utf8'))
  if (!read.ok) throw new Error('The sample is unreadable')
  return composeCommitment(read.value.workshop, de)
}

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
