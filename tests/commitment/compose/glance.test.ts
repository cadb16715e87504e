import { describe, expect, test } from 'vitest'
import type { Block } from '#commitment/commitment.ts'
import { agendaOf } from '#core/agenda/agenda.ts'
import { filterEntities } from '#core/entities.ts'
import { de } from '#i18n/de/index.ts'
import { fixture } from '../../core/room.ts'
import { blocks, grid, inGerman, read, room, section, under } from './reading.ts'

describe('at a glance', () => {
  test('holds mission, goals, the nearest steps, all decisions with their count, and open questions', () => {
    const glance = section(inGerman(fixture('workshops/sample.de')), 'glance')
    const decisions = grid(under(glance, 'Was wir beschlossen haben')[0])
    expect(decisions.map(([number]) => number)).toEqual(['Beschluss', '1.1', '2.1', '3.1', '4.1', '5.1', '6.1'])
    expect(decisions[1]?.[2]).toBe('4 tragen mit und 1 mit Vorbehalt')
    const steps = grid(under(glance, 'Wer was zuerst tut')[0])
    expect(steps[1]?.[2]).toBe('15. Okt. 2027')
    expect(steps).toHaveLength(4)
  })

  test('says what is to change, be the target group of its cards gone, as the impact logic shows them all the same', () => {
    const workshop = room((s) => {
      const group = s.row('targetGroups', { group: 'Kinder' })
      s.card('chain', 'outcomes', 'city', 'Kinder lesen.', { group: 'gone' })
      s.card('chain', 'outcomes', 'city', 'Eltern lesen vor.', { group })
    })
    const [facts] = section(inGerman(workshop), 'glance').blocks
    const changes = facts?.kind === 'terms' && facts.terms.find(({ label }) => label === de.document.glance.changes)
    expect(changes && read(changes.text)).toBe('Kinder lesen.\nEltern lesen vor.')
  })

  test('what the agenda leaves out is missing nowhere: not on the title page, not at a glance, not where it is repeated', () => {
    const commitment = inGerman(
      room((s) => {
        const agenda = agendaOf('compact')
        const boxes = filterEntities(agenda.boxes, ({ about }) => about !== 'firstSteps')
        s.edit((before) => ({ ...before, agenda: { ...agenda, boxes } }))
      }),
    )
    const leftOut = 'In der Agenda dieses Workshops nicht vorgesehen.'
    const said = (block: Block | undefined) => block?.kind === 'paragraph' && read(block.text)
    expect(said(under(section(commitment, 'glance'), 'Wer was zuerst tut')[0])).toBe(leftOut)
    expect(commitment.dates.slice(1).map(({ text }) => read(text))).toEqual(['siehe Ziffer 5.5', 'siehe Ziffer 5.5'])
    const course = 'Überprüfung, Laufzeit, Beitritt und Austritt'
    expect(said(under(section(commitment, 'working'), course)[0])).toBe(leftOut)
    const repeated = 'Laufzeit, Überprüfung, Änderung, Beitritt und Austritt'
    expect(said(under(section(commitment, 'validity'), repeated)[0])).toBe(leftOut)
  })

  test('counts the places that are marked as missing in the rest of the document, its title page too', () => {
    const commitment = inGerman(room())
    const rest = [commitment.dates, commitment.sections.filter(({ id }) => id !== 'glance')]
    const marks = [...JSON.stringify(rest).matchAll(/"kind":"(missing|none)"|"text":null/g)].length
    const [open] = under(section(commitment, 'glance'), 'Was noch offen ist')
    expect(open?.kind === 'list' && open.items.map(read)).toEqual([
      'Es sind keine offenen Fragen festgehalten.',
      `[An ${marks} Stellen dieses Dokuments fehlt noch etwas. Sie sind gekennzeichnet.]`,
    ])
  })

  test('says the first two things that are to change, the impact before all, by target group; not what is done', () => {
    const workshop = room((s) => {
      const [one, two] = [s.row('targetGroups', { group: 'Kinder' }), s.row('targetGroups', { group: 'Eltern' })]
      s.card('chain', 'outputs', '', 'Zehn Lesestunden.', { group: one })
      s.card('chain', 'outcomes', '', 'Eltern lesen vor.', { group: two })
      s.card('chain', 'outcomes', '', 'Kinder lesen.', { group: one })
      s.card('chain', 'impact', '', 'Das Tal liest.', { group: two })
      s.card('chain', 'impact', '', ' ', { group: two })
    })
    const [facts] = blocks(section(inGerman(workshop), 'glance'), 'terms')
    const changes = facts?.terms.find(({ label }) => label === de.document.glance.changes)
    expect(read(changes?.text)).toBe('Das Tal liest.\nKinder lesen.')
  })

  test('names the open questions that come first, and counts the others', () => {
    const open = (count: number) => {
      const workshop = room((s) => {
        for (let index = 1; index <= count; index += 1)
          s.question(`Frage ${index}?`, { owner: 'city', by: '2028-01-31' })
      })
      const [list] = under(section(inGerman(workshop), 'glance'), 'Was noch offen ist')
      return list?.kind === 'list' ? list.items.slice(0, -1).map(read) : []
    }
    expect(open(1)).toEqual(['Frage 1? – Stadt, 31. Jan. 2028'])
    expect(open(4)).toEqual([
      'Frage 1? – Stadt, 31. Jan. 2028',
      'Frage 2? – Stadt, 31. Jan. 2028',
      '2 weitere Fragen stehen unter „Offene Fragen“.',
    ])
  })

  test('says of a decision without a sentence that it lacks one', () => {
    const workshop = room((s) => s.texts('missionSentence', { mission: 'Wir lesen mit Kindern.' }))
    const decisions = grid(under(section(inGerman(workshop), 'glance'), 'Haltungen')[0])
    expect(decisions.slice(1, 3).map(([, about]) => about)).toEqual([
      'Gemeinsames Verständnis der Mission',
      'Gemeinsame Wirkungslogik [fehlt noch]',
    ])
  })
})
