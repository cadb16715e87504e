import { describe, expect, test } from 'vitest'
import { addCard, moveCard, newCard } from '#core/activity/cards.ts'
import { addGridRow, setGridCell, toggleMark } from '#core/activity/edit-grid.ts'
import { addRow, newRow } from '#core/activity/edit-table.ts'
import { setText } from '#core/activity/texts.ts'
import { editContent } from '#core/content.ts'
import { removeOrganisation } from '#core/organisations/edit-organisations.ts'
import { addDelegate, addSignatory, patchDelegate, patchSignatory } from '#core/organisations/edit-people.ts'
import { addQuestion } from '#core/questions/edit-questions.ts'
import { elementGaps, gapsOf } from '#core/gaps/workshop-gaps.ts'
import { activityById, elements } from '#core/method/index.ts'
import { newWorkshop, type Workshop } from '#core/workshop.ts'
import { fixture, roomOf } from '../room.ts'
import { anchors, gaps } from './lacking.ts'

type Edit = (workshop: Workshop) => Workshop

const after = (start: Workshop, ...edits: readonly Edit[]) => edits.reduce((workshop, edit) => edit(workshop), start)

const text =
  (id: 'situation' | 'promise', field: string, words: string): Edit =>
  (workshop) =>
    editContent<Workshop, 'texts'>(workshop, activityById(id), (content) => setText(content, field, words))
const row =
  (id: 'functions' | 'targetGroups' | 'assumptions', key: string, cells: Readonly<Record<string, string>>): Edit =>
  (workshop) =>
    editContent<Workshop, 'table'>(workshop, activityById(id), (c) => addRow(c, key, newRow(activityById(id), cells)))
const marks =
  (key: string, organisation: string, ...letters: readonly string[]): Edit =>
  (workshop) => {
    const tasks = activityById('tasks')
    return editContent<Workshop, 'grid'>(workshop, tasks, (content) =>
      letters.reduce((c, mark) => toggleMark(tasks, c, key, organisation, mark), content),
    )
  }
const task =
  (key: string): Edit =>
  (workshop) =>
    editContent<Workshop, 'grid'>(workshop, activityById('tasks'), (content) => addGridRow(content, key, key))
const expects =
  (patch: { text: string; marks?: readonly string[]; followUp?: string }): Edit =>
  (workshop) => {
    const mutual = activityById('mutual')
    return editContent<Workshop, 'grid'>(workshop, mutual, (c) => setGridCell(mutual, c, 'city', 'schools', patch))
  }

describe('what is still lacking', () => {
  test('an empty workshop lacks something in the set-up and in every element', () => {
    const empty = newWorkshop('w')
    expect(
      gapsOf(empty)
        .filter(({ place }) => place.screen === 'setup')
        .map(({ anchor }) => anchor),
    ).toEqual(['fact.title', 'fact.ruleToday', 'organisation.new'])
    for (const element of elements) expect(elementGaps(empty, element.id)).not.toEqual([])
  })

  test('gaps come in the order of the method, the set-up first, open questions last', () => {
    const workshop = addQuestion(newWorkshop('w'), 'q', { text: 'Wer?' })
    const screens = gapsOf(workshop).map(({ place }) => place.screen)
    expect(screens[0]).toBe('setup')
    expect(screens.at(-1)).toBe('questions')
    const inElements = gapsOf(workshop).flatMap(({ place }) => (place.screen === 'activity' ? [place.activity] : []))
    const method = elements.flatMap((element) => element.activities.map(({ id }): string => id))
    expect(inElements.map((id) => method.indexOf(id))).toEqual(
      inElements.map((id) => method.indexOf(id)).toSorted((a, b) => a - b),
    )
  })

  test('a row of people without any words stands for nobody', () => {
    const person = { organisation: 'city', name: '', role: ' ', order: 'a0' } as const
    const delegate = { ...person, mandate: 'decides', present: true } as const
    const blank = addSignatory(addDelegate(roomOf('city'), 'd', delegate), 's', { ...person, authority: 'sole' })
    expect([gaps(blank, 'delegate'), gaps(blank, 'signatory')]).toMatchObject([{ length: 1 }, { length: 1 }])
    const named = patchSignatory(patchDelegate(blank, 'd', { role: 'Bildungsbüro' }), 's', { name: 'Groß' })
    expect([gaps(named, 'delegate'), gaps(named, 'signatory')]).toEqual([[], []])
  })

  test('no two gaps of one kind lead to the same field', () => {
    for (const name of ['sample.de', 'empty', 'large'] as const) {
      const found = gapsOf(fixture(`workshops/${name}`)).map(({ anchor, lack }) => `${lack.what} ${anchor}`)
      expect(new Set(found).size).toBe(found.length)
    }
  })

  test('a required text leads to its field; blank space is no text', () => {
    expect(anchors(roomOf(), 'text')).toContain('situation.problem')
    expect(anchors(after(roomOf(), text('situation', 'problem', '  ')), 'text')).toContain('situation.problem')
    expect(anchors(after(roomOf(), text('situation', 'problem', 'Leer')), 'text')).not.toContain('situation.problem')
  })

  test('a board says how many cards it needs, and leads to the place for a new one', () => {
    const scope = activityById('scope')
    const one = editContent<Workshop, 'cards'>(roomOf(), scope, (c) => addCard(c, 'a', newCard(scope, 'Praktika')))
    expect(gaps(one, 'cards').find(({ anchor }) => anchor === 'scope.new')?.lack).toMatchObject({
      atLeast: 2,
      there: 1,
    })
  })

  test('a card that leads nowhere can wait', () => {
    const workshop = ['a', 'b', 'c', 'd', 'e'].reduce((before, id) => {
      const chain = activityById('chain')
      const column = id === 'a' ? 'inputs' : 'impact'
      return editContent<Workshop, 'cards'>(before, chain, (c) => addCard(c, id, { ...newCard(chain, id), column }))
    }, roomOf())
    expect(gaps(workshop, 'leadsNowhere')).toMatchObject([{ anchor: 'card.a', urgency: 'later' }])
    expect(gaps(workshop, 'unfounded')).toEqual([])
    const chain = activityById('chain')
    const moved = editContent<Workshop, 'cards'>(workshop, chain, (c) =>
      ['b', 'a'].reduce((board, id) => moveCard(board, id, { column: 'outputs', before: null }), c),
    )
    expect(anchors(moved, 'leadsNowhere')).toEqual(['card.b', 'card.a'])
  })

  test('a table asks for rows, then for the cells that a row needs', () => {
    expect(anchors(roomOf(), 'rows')).toContain('targetGroups.new')
    const workshop = after(roomOf(), row('functions', 'f', { function: 'Finanzen' }))
    expect(gaps(workshop, 'cell').map(({ anchor, urgency }) => [anchor, urgency])).toEqual([
      ['functions.f.organisation', 'beforeSigning'],
      ['functions.f.contact', 'beforeSigning'],
    ])
    expect(anchors(after(roomOf(), row('targetGroups', 'g', { group: 'Jugendliche' })), 'rows')).not.toContain(
      'targetGroups.new',
    )
  })

  test('each organisation says how the mission fits its own mandate, and on which stage it stands', () => {
    const fit = activityById('fit')
    const said = editContent<Workshop, 'grid'>(roomOf('city', 'schools'), fit, (c) =>
      toggleMark(fit, c, 'mandate', 'city', 'fits'),
    )
    expect(anchors(said, 'noCell')).toEqual([
      'fit.mandate.schools',
      'stageContributions.stage7.city',
      'stageContributions.stage7.schools',
    ])
  })

  test('a task has exactly one A and at least one R', () => {
    const lacking = (...edits: readonly Edit[]) =>
      gapsOf(after(roomOf('city', 'schools'), task('t'), ...edits)).flatMap(({ lack, anchor }) =>
        anchor === 'tasks.t.text' ? [lack.what] : [],
      )
    expect(anchors(roomOf('city', 'schools'), 'noTasks')).toEqual(['tasks.new'])
    expect(lacking()).toEqual(['noAccountable', 'noResponsible'])
    expect(lacking(marks('t', 'city', 'A'), marks('t', 'schools', 'A', 'R'))).toEqual(['severalAccountable'])
    expect(lacking(marks('t', 'city', 'A', 'R'))).toEqual([])
  })

  test('the marks of an organisation that has left are not counted', () => {
    const both = after(roomOf('city', 'schools'), task('t'), marks('t', 'city', 'A', 'R'), marks('t', 'schools', 'A'))
    expect(gaps(removeOrganisation(both, 'schools'), 'severalAccountable')).toEqual([])
  })

  test('an expectation needs a reply, and what follows unless it is a yes', () => {
    const room = roomOf('city', 'schools')
    const asked = after(room, expects({ text: 'Bitte.' }))
    const refused = after(room, expects({ text: 'Bitte.', marks: ['no'] }))
    expect(anchors(asked, 'reply')).toEqual(['mutual.city.schools'])
    expect(anchors(refused, 'followUp')).toEqual(['mutual.city.schools'])
    const settled = [
      expects({ text: 'Bitte.', marks: ['yes'] }),
      expects({ text: 'Bitte.', marks: ['no'], followUp: 'Wir verzichten.' }),
    ]
    for (const edit of settled) {
      expect([...gaps(after(room, edit), 'reply'), ...gaps(after(room, edit), 'followUp')]).toEqual([])
    }
  })
})

test('the sample shows a newcomer a few gaps of different kinds, and no more', () => {
  expect(gapsOf(fixture('workshops/sample.de')).map(({ lack }) => lack.what)).toEqual([
    'unfounded',
    'unfounded',
    'stale',
    'reply',
    'clause',
    'questionDate',
    'questionOwner',
    'questionDate',
  ])
})

test('an assumption that is open needs who checks it and by when, but no signature waits for that; a refuted one needs neither', () => {
  const open = after(
    newWorkshop('w'),
    row('assumptions', 'a', { assumption: 'Eltern lesen Briefe.', state: 'open' }),
    row('assumptions', 'b', { assumption: 'Alle haben ein Telefon.', state: 'refuted' }),
  )
  const found = gapsOf(open).filter(({ lack }) => lack.what === 'cell' && lack.activity === 'assumptions')
  expect(found.map(({ anchor, urgency }) => [anchor, urgency])).toEqual([
    ['assumptions.a.checkedBy', 'later'],
    ['assumptions.a.by', 'later'],
  ])
})
