import { describe, expect, test } from 'vitest'
import { addCard, moveCard, newCard, patchCard } from '#core/activity/cards.ts'
import { setDots } from '#core/activity/dots.ts'
import { linkCards } from '#core/activity/links.ts'
import { addRow, moveRow, newRow, setCell, setRowVisibility } from '#core/activity/edit-table.ts'
import { setText } from '#core/activity/texts.ts'
import { type Content, editContent } from '#core/content.ts'
import { patchOrganisation } from '#core/organisations/edit-organisations.ts'
import { confirmStance, isStale, patchStance, takeStance, withdrawStance } from '#core/stances/edit-stances.ts'
import { activityById, type ElementId, elements } from '#core/method/index.ts'
import type { Workshop } from '#core/workshop.ts'
import { decisionOf } from '#core/stances/wording.ts'
import { fixture, roomOf } from '../room.ts'

/** Whether an organisation that supported an element before an edit would be asked again after it. */
function asksAgain(element: ElementId, edit: (workshop: Workshop) => Workshop, start = roomOf('city')): boolean {
  const after = edit(takeStance(start, element, 'city', 'supports'))
  const stance = after.stances[element]['city']
  return stance !== undefined && isStale(after, element, stance)
}

const texts = (id: 'missionSentence' | 'impactGoal', field: string, text: string) => (workshop: Workshop) =>
  editContent<Workshop, 'texts'>(workshop, activityById(id), (content) => setText(content, field, text))
const cards =
  (id: 'scope' | 'headlines' | 'concerns' | 'chain', change: (content: Content['scope']) => Content['scope']) =>
  (workshop: Workshop) =>
    editContent<Workshop, 'cards'>(workshop, activityById(id), change)
const table =
  (id: 'assumptions' | 'principles', change: (content: Content['principles']) => Content['principles']) =>
  (workshop: Workshop) =>
    editContent<Workshop, 'table'>(workshop, activityById(id), change)

const card = (id: string, board: 'scope' | 'headlines' | 'concerns') =>
  cards(board, (content) => addCard(content, id, newCard(activityById(board), `Karte ${id}`, 'city')))
const twoCards = card('b', 'scope')(card('a', 'scope')(roomOf('city')))

describe('a stance belongs to the wording it was given to', () => {
  test('a changed sentence asks every organisation again', () => {
    expect(asksAgain('mission', texts('missionSentence', 'mission', 'Wir begleiten.'))).toBe(true)
  })

  test('the same words again are the same wording, however they came about', () => {
    const there = texts('missionSentence', 'mission', 'Wir begleiten.')
    const start = there(roomOf('city'))
    expect(asksAgain('mission', (w) => there(texts('missionSentence', 'mission', 'Anders.')(w)), start)).toBe(false)
  })

  test('another element asks nobody here', () => {
    expect(asksAgain('mission', texts('impactGoal', 'goal', 'Neun von zehn.'))).toBe(false)
  })

  test('a new card for the document asks again, a changed text of it too, and its other column', () => {
    expect(asksAgain('mission', card('a', 'scope'))).toBe(true)
    expect(
      asksAgain(
        'mission',
        cards('scope', (c) => patchCard(c, 'a', { text: 'Anders' })),
        twoCards,
      ),
    ).toBe(true)
    const elsewhere = cards('scope', (c) => moveCard(c, 'a', { column: 'notBelongs', before: null }))
    expect(asksAgain('mission', elsewhere, twoCards)).toBe(true)
  })

  test('dots and the order of cards and rows ask nobody', () => {
    expect(
      asksAgain(
        'mission',
        cards('scope', (c) => setDots(c, 'a', 'city', 2, 3)),
        twoCards,
      ),
    ).toBe(false)
    const sorted = cards('scope', (c) => moveCard(c, 'b', { column: 'inbox', before: 'a' }))
    expect(asksAgain('mission', sorted, twoCards)).toBe(false)
    const principles = activityById('principles')
    const rows = table('principles', (c) =>
      addRow(addRow(c, 'a', newRow(principles, { principle: 'Mut' })), 'b', newRow(principles, { principle: 'Treue' })),
    )(roomOf('city'))
    expect(
      asksAgain(
        'mission',
        table('principles', (c) => moveRow(c, 'b', 'a')),
        rows,
      ),
    ).toBe(false)
    expect(
      asksAgain(
        'mission',
        table('principles', (c) => setCell(c, 'a', 'behaviour', 'Sagen.')),
        rows,
      ),
    ).toBe(true)
  })

  test('what stays in the room asks nobody, until its holder releases it', () => {
    const assumptions = activityById('assumptions')
    const add = table('assumptions', (c) => addRow(c, 'a', newRow(assumptions, { assumption: 'Niemand liest das.' })))
    const release = table('assumptions', (c) => setRowVisibility(c, 'a', 'document'))
    expect(asksAgain('expectations', card('a', 'concerns'))).toBe(false)
    expect(asksAgain('expectations', add)).toBe(false)
    expect(asksAgain('expectations', release, add(roomOf('city')))).toBe(true)
  })

  test('a link between cards that stay in the room asks nobody', () => {
    const chain = activityById('chain')
    const hidden = ['inputs', 'impact'].reduce(
      (workshop, column) =>
        cards('chain', (c) => addCard(c, column, { ...newCard(chain, 'x'), column, visibility: 'room' }))(workshop),
      roomOf('city'),
    )
    expect(
      asksAgain(
        'impact',
        cards('chain', (c) => linkCards(chain, c, 'l', 'inputs', 'impact')),
        hidden,
      ),
    ).toBe(false)
  })

  test('headlines stay out of the document and ask nobody', () => {
    expect(asksAgain('mission', card('a', 'headlines'))).toBe(false)
  })

  test('an empty row asks nobody', () => {
    expect(
      asksAgain(
        'mission',
        table('principles', (c) => addRow(c, 'a', newRow(activityById('principles')))),
      ),
    ).toBe(false)
  })

  test('in the sample, one stance was given to an earlier wording', () => {
    const sample = fixture('workshops/sample.de')
    const stale = elements.flatMap(({ id }) =>
      Object.entries(sample.stances[id])
        .filter(([, stance]) => isStale(sample, id, stance))
        .map(([organisation]) => `${id} ${organisation}`),
    )
    expect(stale).toEqual(['impact schools'])
  })
})

describe('taking stances', () => {
  const reserved = patchStance(takeStance(roomOf('city'), 'roles', 'city', 'objects'), 'roles', 'city', {
    reason: 'Zu teuer.',
    response: 'Wir rechnen nach.',
  })

  test('who moves from objecting to a reservation need not say everything again', () => {
    const after = takeStance(reserved, 'roles', 'city', 'reservation').stances.roles['city']
    expect(after).toMatchObject({ kind: 'reservation', reason: 'Zu teuer.', response: 'Wir rechnen nach.' })
  })

  test('the approving body and its day come from the organisation', () => {
    const room = patchOrganisation(roomOf('city'), 'city', { approvingBody: 'Stadtrat', approvalBy: '2027-11-25' })
    const { body, until } = takeStance(room, 'roles', 'city', 'subjectToBody').stances.roles['city'] ?? {}
    expect([body, until]).toEqual(['Stadtrat', '2027-11-25'])
  })

  test('an organisation that stays with what it said confirms it to the new wording', () => {
    const changed = texts(
      'missionSentence',
      'mission',
      'Neu.',
    )(takeStance(roomOf('city'), 'mission', 'city', 'objects'))
    const confirmed = confirmStance(changed, 'mission', 'city')
    const stance = confirmed.stances.mission['city']
    expect(stance?.kind).toBe('objects')
    expect(stance && isStale(confirmed, 'mission', stance)).toBe(false)
  })

  test('a stance can be withdrawn; one that was never taken can neither be changed nor confirmed', () => {
    const room = roomOf('city')
    expect(withdrawStance(reserved, 'roles', 'city').stances.roles).toEqual({})
    expect(patchStance(room, 'roles', 'city', { reason: 'x' })).toBe(room)
    expect(confirmStance(room, 'roles', 'city')).toBe(room)
  })

  test('the decision of an element is its sentence', () => {
    expect(decisionOf(roomOf('city'), 'mission')).toBe('')
    expect(decisionOf(texts('missionSentence', 'mission', 'Wir begleiten.')(roomOf()), 'mission')).toBe(
      'Wir begleiten.',
    )
  })
})
