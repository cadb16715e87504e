import { describe, expect, test } from 'vitest'
import { addCard, newCard } from '#core/activity/cards.ts'
import { startRound, writeHidden } from '#core/activity/round.ts'
import { setGridCell } from '#core/activity/edit-grid.ts'
import { addRow, newRow } from '#core/activity/edit-table.ts'
import type { CellValue } from '#core/activity/table.ts'
import { contentOf, editContent } from '#core/content.ts'
import {
  addOrganisation,
  belongingsOf,
  moveOrganisation,
  removeOrganisation,
} from '#core/organisations/edit-organisations.ts'
import { addDelegate, addSignatory } from '#core/organisations/edit-people.ts'
import { addQuestion } from '#core/questions/edit-questions.ts'
import { takeStance } from '#core/stances/edit-stances.ts'
import { record, startHistory, undo } from '#core/history.ts'
import { activities, activityById, type ActivityOf } from '#core/method/index.ts'
import { inOrder } from '#core/order.ts'
import { newWorkshop, type Workshop } from '#core/workshop.ts'
import { fixture, roomOf } from '../room.ts'

const nothing = { people: 0, stances: 0, entries: 0, mentions: 0 }

function withCard(workshop: Workshop, board: 'scope' | 'concerns', id: string): Workshop {
  const activity: ActivityOf<typeof board> = activityById(board)
  return editContent<Workshop, 'cards'>(workshop, activity, (content) =>
    addCard(content, id, newCard(activity, 'Eine Karte', 'city')),
  )
}

describe('an organisation that leaves', () => {
  test('no trace of it is left in a workshop full of it', () => {
    const workshop = fixture('workshops/sample.de')
    for (const id of Object.keys(workshop.organisations)) {
      const text = JSON.stringify({ ...removeOrganisation(workshop, id), agenda: null })
      expect(text).not.toContain(`"${id}"`)
    }
  })

  test('the whole of it comes back with undo', () => {
    const workshop = fixture('workshops/sample.de')
    const history = record(startHistory<Workshop, string>(workshop), removeOrganisation(workshop, 'association'), {
      label: 'removed',
    })
    expect(undo(history).present).toBe(workshop)
  })

  test('what others have said stays as it is, and the rest of the workshop is the same value', () => {
    const workshop = fixture('workshops/sample.de')
    const after = removeOrganisation(workshop, 'company')
    expect(after.organisations['city']).toBe(workshop.organisations['city'])
    expect(after.stances.mission['association']).toBe(workshop.stances.mission['association'])
    expect(after.content.situation).toBe(workshop.content.situation)
    expect(after.content.cooperation).toBe(workshop.content.cooperation)
  })

  test('cards it brought to the room stay unsigned, those of its own boards go with it', () => {
    const workshop = withCard(withCard(roomOf('city', 'schools'), 'scope', 'shared'), 'concerns', 'own')
    const after = removeOrganisation(workshop, 'city')
    expect(after.content.scope.cards['shared']?.organisation).toBe('')
    expect(after.content.concerns.cards).toEqual({})
  })

  test('no link is left without its cards', () => {
    const { from, to, stays } = {
      from: { from: 'own', to: 'theirs', assumption: '' },
      to: { from: 'theirs', to: 'own', assumption: '' },
      stays: { from: 'theirs', to: 'other', assumption: '' },
    }
    const concerns = activityById('concerns')
    const workshop = editContent<Workshop, 'cards'>(
      withCard(roomOf('city', 'schools'), 'concerns', 'own'),
      concerns,
      (content) => {
        const cards = ['theirs', 'other'].reduce(
          (now, id) => addCard(now, id, newCard(concerns, id, 'schools')),
          content,
        )
        return { ...cards, links: { from, to, stays } }
      },
    )
    expect(removeOrganisation(workshop, 'city').content.concerns.links).toEqual({ stays })
  })

  test('a text that happens to read like its id is not touched', () => {
    const activity = activityById('glossary')
    const workshop = editContent<Workshop, 'table'>(roomOf('city'), activity, (content) =>
      addRow(content, 'r', newRow(activity, { term: 'city' })),
    )
    expect(removeOrganisation(workshop, 'city').content.glossary).toBe(workshop.content.glossary)
  })

  test('one that nobody knows changes nothing that can be seen', () => {
    const workshop = fixture('workshops/sample.de')
    expect(removeOrganisation(workshop, 'nobody')).toEqual(workshop)
    expect(belongingsOf(workshop, 'nobody')).toEqual(nothing)
  })
})

describe('what goes with it is said before', () => {
  test('a new organisation has nothing to lose', () => {
    expect(belongingsOf(roomOf('city', 'schools'), 'city')).toEqual(nothing)
  })

  test('a card on a shared board is mentioned; one on its own board goes and is counted once', () => {
    expect(belongingsOf(withCard(roomOf('city'), 'scope', 'a'), 'city')).toEqual({ ...nothing, mentions: 1 })
    expect(belongingsOf(withCard(roomOf('city'), 'concerns', 'a'), 'city')).toEqual({ ...nothing, entries: 1 })
  })

  test('what it wrote in a silent round counts as cards do, before anybody has read it', () => {
    const inRound = (board: 'scope' | 'concerns') =>
      editContent<Workshop, 'cards'>(roomOf('city'), activityById(board), (content) =>
        writeHidden(startRound(content, 'organisation'), 'h', {
          text: 'Leise.',
          organisation: 'city',
          column: 'inbox',
        }),
      )
    expect(belongingsOf(inRound('scope'), 'city')).toEqual({ ...nothing, mentions: 1 })
    expect(belongingsOf(inRound('concerns'), 'city')).toEqual({ ...nothing, entries: 1 })
  })

  test('only filled cells count, in its row and in its column', () => {
    const activity = activityById('mutual')
    const ask = (from: string, to: string, text: string) => (workshop: Workshop) =>
      editContent<Workshop, 'grid'>(workshop, activity, (content) => setGridCell(activity, content, from, to, { text }))
    const asks = [ask('city', 'schools', 'Bitte.'), ask('schools', 'city', 'Danke.'), ask('schools', 'other', 'Ja.')]
    const workshop = [...asks, ask('city', 'other', '')].reduce(
      (w, edit) => edit(w),
      roomOf('city', 'schools', 'other'),
    )
    expect(belongingsOf(workshop, 'city').entries).toBe(2)
  })

  test('whoever is there and signs, too, is one person', () => {
    const ana = { organisation: 'city', name: 'Ana Größwang', role: 'Leiterin' }
    const there = addDelegate(roomOf('city'), 'd', { ...ana, mandate: 'decides', present: true })
    expect(belongingsOf(addSignatory(there, 's', { ...ana, authority: 'sole' }), 'city').people).toBe(1)
  })

  test('people, stances and questions are counted', () => {
    const sample = fixture('workshops/sample.de')
    const { people, stances } = belongingsOf(sample, 'association')
    expect({ people, stances }).toEqual({ people: 4, stances: 6 })
    const room = takeStance(roomOf('city'), 'mission', 'city', 'supports')
    const asked = addQuestion(room, 'q', { text: 'Wer zahlt?', owner: 'city', raisedBy: 'city' })
    expect(belongingsOf(asked, 'city')).toEqual({ ...nothing, stances: 1, mentions: 1 })
  })
})

test('its initials come from the name the room calls it by', () => {
  const listed = addOrganisation(newWorkshop('w'), 'k', {
    name: 'Türkisch-Deutscher Kulturverein',
    shortName: 'Kulturverein',
  })
  expect(listed.organisations['k']?.sign.initials).toBe('KU')
})

test('organisations are ordered by dragging one', () => {
  const names = (workshop: Workshop) => inOrder(workshop.organisations).map(([id]) => id)
  const room = roomOf('a', 'b', 'c')
  expect(names(moveOrganisation(room, 'c', 'a'))).toEqual(['c', 'a', 'b'])
  expect(names(moveOrganisation(room, 'a', null))).toEqual(['b', 'c', 'a'])
  expect(moveOrganisation(room, 'a', 'a')).toBe(room)
})

test('every activity that names an organisation forgets it', () => {
  const workshop = activities.reduce<Workshop>((before, activity) => {
    if (activity.kind !== 'table') return before
    const cells: Record<string, CellValue> = {}
    for (const [name, { type }] of Object.entries(activity.columns)) {
      if (type === 'organisation') cells[name] = 'city'
      if (type === 'organisations') cells[name] = ['city']
    }
    return editContent<Workshop, 'table'>(before, activity, (content) =>
      addRow(content, `${activity.id}-1`, newRow(activity, cells)),
    )
  }, roomOf('city'))
  const after = removeOrganisation(workshop, 'city')
  for (const activity of activities) {
    if (activity.kind !== 'table') continue
    expect(JSON.stringify(contentOf<'table'>(after, activity))).not.toContain('"city"')
  }
})
