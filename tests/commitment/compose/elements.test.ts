import { describe, expect, test } from 'vitest'
import { elements } from '#core/method/index.ts'
import { fixture } from '../../core/room.ts'
import { blocks, grid, inGerman, read, room, section, under } from './reading.ts'

describe('numbers that people quote', () => {
  test('stay the same whatever is filled in', () => {
    const numbers = (name: string) =>
      elements.map(({ id }) =>
        blocks(section(inGerman(fixture(`workshops/${name}`)), id), 'heading').flatMap(({ number }) => number ?? []),
      )
    expect(numbers('empty')).toEqual(numbers('sample.de'))
    expect(numbers('empty')[0]).toEqual(['1.2', '1.3', '1.4', '1.5', '1.6', '1.7', '1.8'])
  })

  test('are never given twice in the six elements: decisions, headings and clauses share one count', () => {
    const commitment = inGerman(fixture('workshops/sample.de'))
    const numbers = elements.flatMap(({ id }) =>
      section(commitment, id).blocks.flatMap((block) =>
        block.kind === 'decision' || block.kind === 'clause' || block.kind === 'heading' ? (block.number ?? []) : [],
      ),
    )
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(numbers).toContain('1.1')
    expect(numbers).toContain('5.4.1')
  })

  test('are those of the elements for sections', () => {
    const commitment = inGerman(room())
    expect(elements.map(({ id }) => section(commitment, id).number)).toEqual(['1', '2', '3', '4', '5', '6'])
  })
})

describe('the section of an element', () => {
  test('opens with its decision and does not say the sentence again among its texts', () => {
    const commitment = inGerman(
      room((s) =>
        s.texts('missionSentence', { mission: 'Wir lesen mit Kindern.', onlyTogether: 'Alle Schulen erreichen.' }),
      ),
    )
    const mission = section(commitment, 'mission')
    expect(mission.blocks[0]).toMatchObject({
      kind: 'decision',
      label: 'Beschluss 1.1',
      text: 'Wir lesen mit Kindern.',
    })
    const [terms] = under(mission, 'Vision und Mission')
    expect(terms?.kind === 'terms' && terms.terms.map(({ text }) => read(text))).toEqual(['Alle Schulen erreichen.'])
  })

  test('points to its decision where the sentence is all that was recorded', () => {
    const goal = (text: string) => section(inGerman(room((s) => s.texts('impactGoal', { goal: text }))), 'impact')
    const said = (text: string) =>
      under(goal(text), 'Wirkungsziel').flatMap((block) => (block.kind === 'paragraph' ? [read(block.text)] : []))
    expect(said('Kinder lesen gern.')).toEqual(['Beschluss 2.1'])
    expect(said('')).toEqual(['Dazu ist nichts festgehalten.'])
  })

  test('marks what is required and leaves optional fields out', () => {
    const [terms] = under(section(inGerman(room()), 'mission'), 'Ausgangslage')
    expect(terms?.kind === 'terms' && terms.terms.map(({ text }) => read(text))).toEqual([
      '[fehlt noch]',
      '[fehlt noch]',
      '[fehlt noch]',
    ])
    const conflict = section(inGerman(room((s) => s.texts('speakingUp', { contact: 'Frau Loosahl' }))), 'conflict')
    const [only] = under(conflict, 'Wie wir Probleme ansprechen')
    expect(only?.kind === 'terms' && only.terms).toHaveLength(1)
  })

  test('puts the scope side by side, and cards that nobody placed under their own heading', () => {
    const mission = section(
      inGerman(
        room((s) => {
          s.card('scope', 'belongs', '', 'Lesezeit')
          s.card('scope', 'belongs', '', 'Fortbildung')
          s.card('scope', 'later', '', 'Kitas')
          s.card('scope', 'inbox', '', 'Ein Bücherbus')
          s.card('scope', 'later', '', ' ')
        }),
      ),
      'mission',
    )
    const [table] = under(mission, 'Geltungsbereich und Abgrenzung')
    expect(grid(table)).toEqual([
      ['Gehört dazu', 'Gehört nicht dazu', 'Später prüfen'],
      ['Lesezeit', '', 'Kitas'],
      ['Fortbildung', '', ''],
    ])
    const [list] = under(mission, 'Noch nicht eingeordnet')
    expect(list?.kind === 'list' && list.items.map(read)).toEqual(['Ein Bücherbus'])
  })

  test('says after the cards of a board how many it still lacks', () => {
    const one = room((s) => s.card('scope', 'belongs', '', 'Lesezeit'))
    const [table, lacking] = under(section(inGerman(one), 'mission'), 'Geltungsbereich und Abgrenzung')
    expect(table?.kind).toBe('table')
    expect(lacking).toEqual({
      kind: 'missing',
      text: 'Fehlt noch: Geltungsbereich und Abgrenzung (mindestens 2, bisher 1)',
    })
  })

  test('reads what organisations wrote for themselves by organisation, several cards line by line', () => {
    const commitment = inGerman(
      room((s) => {
        s.releasedCard('offersNeeds', 'offer', 'club', 'Zwei Lesepatinnen')
        s.releasedCard('offersNeeds', 'offer', 'club', 'Einen Raum')
        s.releasedCard('offersNeeds', 'need', 'club', 'Fahrgeld')
        s.card('offersNeeds', 'need', 'city', 'Bleibt im Raum')
      }),
    )
    const [table] = under(section(commitment, 'expectations'), 'Angebote und Bedarfe')
    expect(grid(table)).toEqual([
      ['Organisation', 'Das bieten wir', 'Das brauchen wir'],
      ['Lesebrücke', 'Zwei Lesepatinnen\nEinen Raum', 'Fahrgeld'],
    ])
  })

  test('shows each expectation as a pair with its reply and what follows', () => {
    const say = { visibility: 'document' } as const
    const commitment = inGerman(
      room((s) => {
        s.cell('mutual', 'city', 'club', { ...say, text: 'Ihr meldet euch.', marks: ['yes'] })
        s.cell('mutual', 'club', 'city', { ...say, text: 'Ihr zahlt.', marks: ['no'] })
      }),
    )
    const [table] = under(section(commitment, 'expectations'), 'Gegenseitige Erwartungen')
    expect(grid(table)).toEqual([
      ['Wer an wen', 'Erwartung', 'Antwort', 'Was daraus folgt'],
      ['Stadt an Lesebrücke', 'Ihr meldet euch.', 'ja', ''],
      ['Lesebrücke an Stadt', 'Ihr zahlt.', 'nein', '[fehlt noch]'],
    ])
  })

  test('asks every organisation for its fit, the silent ones too', () => {
    const commitment = inGerman(
      room((s) => s.cell('fit', 'mandate', 'club', { marks: ['fits'], text: 'Satzungszweck' })),
    )
    const [table] = under(section(commitment, 'mission'), 'Passung zu den eigenen Aufträgen')
    expect(grid(table)).toEqual([
      ['Organisation', 'Eigener Auftrag', 'Begründung in einem Satz'],
      ['Stadt', '[fehlt noch]', ''],
      ['Lesebrücke', 'passt', 'Satzungszweck'],
    ])
  })

  test('numbers the rungs of the ladder', () => {
    const commitment = inGerman(
      room((s) => {
        s.row('ladder', { rung: 'Wir reden', who: 'die Beteiligten', deadline: '5 Tage' })
        s.row('ladder', { rung: 'Mediation', who: 'eine Stelle von außen' })
      }),
    )
    const [table, lacking] = under(section(commitment, 'conflict'), 'Stufen der Klärung')
    expect(
      grid(table)
        .slice(1)
        .map((row) => row.slice(0, 3)),
    ).toEqual([
      ['1. Wir reden', 'die Beteiligten', '5 Tage'],
      ['2. Mediation', 'eine Stelle von außen', '[fehlt noch]'],
    ])
    expect(lacking).toEqual({ kind: 'missing', text: 'Fehlt noch: Stufen der Klärung (mindestens 3, bisher 2)' })
  })

  test('ends with its own open questions, each with who answers by when', () => {
    const commitment = inGerman(
      room((s) => {
        s.question('Wer zahlt den Bus?', { element: 'roles', owner: 'city', by: '2028-01-31' })
        s.question('Wer schreibt mit?', { element: 'roles' })
        s.question('Wer kocht?', { element: 'roles', owner: 'club' })
        s.question('Geklärt.', { element: 'roles', answered: true })
        s.question('Anderswo.', { element: 'impact' })
      }),
    )
    const [list] = under(section(commitment, 'roles'), 'Offene Fragen dazu')
    expect(list?.kind === 'list' && list.items.map(read)).toEqual([
      'Wer zahlt den Bus? – Stadt, 31. Jan. 2028',
      'Wer schreibt mit? – [Wer antwortet und bis wann, fehlt noch]',
      'Wer kocht? – Lesebrücke, [Termin fehlt noch]',
    ])
  })
})
