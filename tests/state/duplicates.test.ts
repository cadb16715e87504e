import { describe, expect, test } from 'vitest'
import { duplicate } from '#core/duplicate.ts'
import { fixture } from '../core/room.ts'
import { device, opened } from './device.ts'

describe('copies', () => {
  const sample = fixture('workshops/sample.de')

  test('a whole copy has every content under its own id and title', async () => {
    const library = device().visit()
    library.getState().add(duplicate(sample, 'copy', 'Lesestark (Kopie)', 'whole'))
    const copy = (await opened(library, 'copy')).getState()
    expect(copy.revision).toBe(0)
    expect(copy.history.present).toEqual({
      ...sample,
      id: 'copy',
      facts: { ...sample.facts, title: 'Lesestark (Kopie)' },
    })
  })

  test('a copy of the structure has the same people and agenda, and nothing that room said', async () => {
    const library = device().visit()
    library.getState().add(duplicate(sample, 'copy', 'Zweite Runde', 'structure'))
    const copy = (await opened(library, 'copy')).getState().history.present
    const { organisations, delegates, signatories, agenda } = sample
    expect(copy).toMatchObject({ organisations, delegates, signatories, agenda, questions: {} })
    expect(copy.content.groundRules).toEqual(sample.content.groundRules)
    expect(copy.content.missionSentence.mission).toBe('')
    expect(Object.values(copy.stances).flatMap((given) => Object.keys(given))).toEqual([])
    expect(copy.facts).toMatchObject({ title: 'Zweite Runde', firstDay: '', lastDay: '', place: sample.facts.place })
  })
})
