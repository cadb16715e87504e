import { describe, expect, test } from 'vitest'
import { agendaOf } from '#core/agenda/agenda.ts'
import { duplicate } from '#core/duplicate.ts'
import { keepEdition, takeSignature } from '#core/editions/edit-editions.ts'
import { readFile } from '#core/file/read-file.ts'
import { writeFile } from '#core/file/workshop-file.ts'
import { fixture } from './room.ts'

const sample = fixture('workshops/sample.de')
const structure = duplicate(sample, 'copy', 'Noch einmal', 'structure')

describe('a copy of a workshop', () => {
  test('the whole of it is the same but for its id and title', () => {
    const { id, facts, ...rest } = duplicate(sample, 'copy', 'Noch einmal', 'whole')
    const { id: _id, facts: before, ...same } = sample
    expect({ id, facts }).toEqual({ id: 'copy', facts: { ...before, title: 'Noch einmal' } })
    expect(rest).toEqual(same)
  })

  test('nobody has signed it, and none of its editions has left the room', () => {
    const date = '2027-10-14'
    const signed = takeSignature(
      keepEdition(
        { ...sample, edition: { number: 3, date, status: 'signed' } },
        { number: 2, date, status: 'signature', fingerprints: { de: 'HD0EXR0KWASB8V2M' }, parts: {} },
      ),
      'city',
      { by: 'Dr. Merle Großmann', place: '', date },
    )
    for (const what of ['whole', 'structure'] as const) {
      const { edition, editions, signings } = duplicate(signed, 'copy', 'Noch einmal', what)
      expect([edition.number, edition.status, editions, signings]).toEqual([1, 'draft', [], {}])
    }
  })

  test('its structure keeps who takes part, how the day runs and the ground rules', () => {
    const { organisations, delegates, signatories } = sample
    expect(structure).toMatchObject({ organisations, delegates, signatories })
    const agenda = agendaOf('compact')
    expect(duplicate({ ...sample, agenda }, 'copy', '', 'structure').agenda).toBe(agenda)
    expect(structure.content.groundRules).toBe(sample.content.groundRules)
  })

  test('the structure of a workshop whose day was never planned has the agenda of a day', () => {
    const unplanned = { ...sample, agenda: { ...sample.agenda, boxes: {} } }
    expect(duplicate(unplanned, 'copy', '', 'structure').agenda).toEqual(agendaOf('day'))
  })

  test('nothing that room said, decided or signed comes along, nor its days', () => {
    const text = JSON.stringify(structure)
    for (const said of [
      'Unser größter Kunde wackelt',
      'Ein Meister ruft nicht',
      'Wer bezahlt den Bus',
      'Wir begleiten Jugendliche',
    ]) {
      expect(JSON.stringify(sample)).toContain(said)
      expect(text).not.toContain(said)
    }
    expect(Object.values(structure.stances).flatMap((stances) => Object.keys(stances))).toEqual([])
    expect([structure.facts.firstDay, structure.facts.lastDay, structure.edition.status]).toEqual(['', '', 'draft'])
  })

  test('a copy can be written and read like any workshop', () => {
    const file = { id: 'copy', revision: 0, baseRevision: 0, workshop: structure }
    expect(readFile(writeFile(file))).toEqual({ ok: true, value: file })
  })
})
