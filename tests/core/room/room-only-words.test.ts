import { expect, test } from 'vitest'
import { addCard, newCard } from '#core/activity/cards.ts'
import { addRow, newRow } from '#core/activity/edit-table.ts'
import { editContent } from '#core/content.ts'
import { activityById } from '#core/method/index.ts'
import { roomOnlyWords } from '#core/room/room-only-words.ts'
import type { Workshop } from '#core/workshop.ts'
import { roomOf } from '../room.ts'
import { sayingEverywhere } from './saying-everywhere.ts'

/** A workshop with a text of its own in every place, and these texts. */
function differently(visibility: 'room' | 'document') {
  const said: string[] = []
  const say = () => said[said.push(`Wort ${said.length + 1}`) - 1] ?? ''
  return { workshop: sayingEverywhere(say, visibility), said }
}

test('whatever is typed into an entry that is room only is known as such, wherever it stands', () => {
  const { workshop, said } = differently('room')
  expect(said.length).toBeGreaterThan(40)
  expect(roomOnlyWords(workshop).toSorted()).toEqual(said.toSorted())
})

test('what is for the document is not', () => {
  expect(roomOnlyWords(differently('document').workshop)).toEqual([])
})

test('nor are ids, days and names of a row that is: they stand in others, too', () => {
  const steps = activityById('firstSteps')
  const cells = { step: 'Bücher kaufen', organisation: 'schools', person: 'Aylin', by: '2027-10-14' }
  const workshop = editContent<Workshop, 'table'>(roomOf('city', 'schools'), steps, (content) =>
    addRow(content, 'r', { ...newRow(steps, cells), visibility: 'room' }),
  )
  expect(roomOnlyWords(workshop)).toEqual(['Bücher kaufen'])
})

test('each line as it is printed, and none of two letters, which would be found in every text', () => {
  const scope = activityById('scope')
  const card = { ...newCard(scope, ' Erstens \r\nja\n\nZweitens', 'city'), visibility: 'room' } as const
  const workshop = editContent<Workshop, 'cards'>(roomOf('city'), scope, (content) => addCard(content, 'c', card))
  expect(roomOnlyWords(workshop)).toEqual(['Erstens', 'Zweitens'])
})
