import { describe, expect, test } from 'vitest'
import { addOrganisation } from '#core/organisations/edit-organisations.ts'
import { fixture } from '../../core/room.ts'
import { blocks, grid, inGerman, room, section, under } from './reading.ts'

const lettered = (commitment: ReturnType<typeof inGerman>) =>
  commitment.sections.filter(({ id }) => id.startsWith('annex-')).map(({ number, id }) => `${number} ${id.slice(6)}`)

describe('annexes', () => {
  test('bear letters in their order, and only those that hold something or lack what the method asks for are there', () => {
    expect(lettered(inGerman(room()))).toEqual(['A participants', 'B impact', 'C roles', 'D plan'])
    expect(lettered(inGerman(room((s) => s.row('glossary', { term: 'Lesen', agreed: 'Verstehen' }))))).toEqual([
      'A participants',
      'B impact',
      'C roles',
      'D plan',
      'E glossary',
    ])
    expect(lettered(inGerman(fixture('workshops/sample.de')))).toHaveLength(7)
  })

  test('of several activities name each; of one alone bear its name, and a short one where pages have little room', () => {
    const commitment = inGerman(room())
    const headings = (id: string) => blocks(section(commitment, id), 'heading').map(({ text }) => text)
    expect(section(commitment, 'annex-impact')).toMatchObject({ title: 'Wirkungslogik', element: 'impact' })
    expect(headings('annex-impact')).toEqual(['Wirkungskette', 'Beiträge zu den Wirkungsstufen'])
    expect(section(commitment, 'annex-plan')).toMatchObject({
      title: 'Plan der ersten hundert Tage',
      shortTitle: 'Erste Schritte',
      element: 'working',
    })
    expect(headings('annex-plan')).toEqual([])
  })

  test('that nobody has to fill are there once they hold something, with what they then lack', () => {
    const commitment = inGerman(room((s) => s.row('preMortem', { cause: 'Niemand kommt' })))
    expect(lettered(commitment)).toContain('E preMortem')
    expect(blocks(section(commitment, 'annex-preMortem'), 'missing').map(({ text }) => text)).toEqual([
      'Fehlt noch: Was schiefgehen kann und wie wir vorbeugen (mindestens 3, bisher 1)',
    ])
  })

  test('are named where their element stands', () => {
    const said = blocks(section(inGerman(room()), 'roles'), 'paragraph').at(-1)
    expect(said?.text).toEqual([{ kind: 'text', text: 'Weiteres dazu: Anlage C (Rollenmatrix).' }])
  })

  test('the impact logic lies on its side only with a drawing in it', () => {
    expect(section(inGerman(room()), 'annex-impact').landscape).toBe(false)
    expect(section(inGerman(fixture('workshops/sample.de')), 'annex-impact').landscape).toBe(true)
  })

  test('the plan is sorted by day, steps without a day last', () => {
    const commitment = inGerman(
      room((s) => {
        s.row('firstSteps', { step: 'ohne Tag' })
        s.row('firstSteps', { step: 'unbefristet', by: '9999-12-31' })
        s.row('firstSteps', { step: 'spät', by: '2028-03-01' })
        s.row('firstSteps', { step: 'früh', by: '2027-11-01' })
      }),
    )
    const [table] = section(commitment, 'annex-plan').blocks
    expect(
      grid(table)
        .slice(1)
        .map(([step]) => step),
    ).toEqual(['früh', 'spät', 'unbefristet', 'ohne Tag'])
  })
})

describe('the roles matrix', () => {
  test('shows each mark with what it stands for, and marks rows without exactly one A and an R', () => {
    const commitment = inGerman(
      room((s) => {
        const good = s.task('tasks', 'Einladen')
        s.cell('tasks', good, 'city', { marks: ['A', 'R'] })
        s.cell('tasks', good, 'club', { marks: ['C'] })
        const bad = s.task('tasks', 'Zählen')
        s.cell('tasks', bad, 'city', { marks: ['A'] })
        s.cell('tasks', bad, 'club', { marks: ['A'] })
      }),
    )
    const matrix = section(commitment, 'annex-roles')
    const [table] = blocks(matrix, 'table')
    expect(grid(table).slice(1)).toEqual([
      ['Einladen', 'AR', 'C'],
      ['Zählen\n[Mehr als ein A: noch zu einigen.]\n[Es fehlt ein R.]', 'A', 'A'],
    ])
    expect(table?.legend.map(({ mark }) => mark)).toEqual(['A', 'R', 'C', 'I'])
    expect(matrix.landscape).toBe(false)
  })

  test('lies on its side with more than seven organisations', () => {
    const eight = room((s) => {
      for (const id of ['c', 'd', 'e', 'f', 'g', 'h']) s.edit((before) => addOrganisation(before, id, { name: id }))
    })
    expect(section(inGerman(eight), 'annex-roles').landscape).toBe(true)
  })
})

describe('the impact chain', () => {
  const commitment = inGerman(
    room((s) => {
      const group = s.row('targetGroups', { group: 'Kinder' })
      const on = (column: 'inputs' | 'activities', text: string) => s.card('chain', column, '', text, { group })
      const [input, activity] = [on('inputs', 'Geld'), on('activities', 'Vorlesen')]
      s.card('chain', 'outputs', 'city', 'Kinder hören zu', { group, stage: 3 })
      s.link('chain', input, activity, 'Jemand hat Zeit')
      s.card('chain', 'impact', '', 'Ohne Gruppe')
    }),
  )
  const annex = section(commitment, 'annex-impact')

  test('is drawn once for each target group, cards of none last', () => {
    expect(blocks(annex, 'chain').map(({ caption }) => caption)).toEqual([
      'Zielgruppe: Kinder',
      'Ohne Zuordnung zu einer Zielgruppe',
    ])
  })

  test('numbers the assumptions as its links quote them, and says all of it in words', () => {
    const [chain] = blocks(annex, 'chain')
    expect(chain?.links).toMatchObject([{ assumption: 1 }])
    expect(chain?.assumptions).toEqual(['Jemand hat Zeit'])
    expect(chain?.alternative).toContain('„Geld“ führt zu „Vorlesen“. Annahme: Jemand hat Zeit.')
    // Whose a card is and its stage are seen in the drawing: whoever only hears it is told, too.
    expect(chain?.alternative).toContain('„Vorlesen“. Outputs: „Kinder hören zu“ (Stadt, Stufe 3).')
  })

  test('names the cards that lead nowhere', () => {
    const gap = under(annex, 'Zielgruppe: Kinder').at(-1)
    expect(gap).toEqual({
      kind: 'missing',
      text: 'Diese Karten führen noch zu keiner Wirkung: „Vorlesen“ und „Kinder hören zu“',
    })
  })

  test('gives assumptions the numbers they have on the screen, also where a chain was begun at its end', () => {
    const annex = section(
      inGerman(
        room((s) => {
          const impact = s.card('chain', 'impact', '', 'Alle lesen')
          const outcome = s.card('chain', 'outcomes', '', 'Kinder lesen')
          const input = s.card('chain', 'inputs', '', 'Zeit')
          s.link('chain', outcome, impact, 'Es bleibt so')
          s.link('chain', input, outcome, 'Jemand kommt')
        }),
      ),
      'annex-impact',
    )
    expect(blocks(annex, 'chain')[0]?.assumptions).toEqual(['Jemand kommt', 'Es bleibt so'])
  })
})
