import { describe, expect, test } from 'vitest'
import { agendaOf } from '#core/agenda/agenda.ts'
import { addCard, newCard } from '#core/activity/cards.ts'
import { patchClause } from '#core/activity/clauses.ts'
import { setGridCell } from '#core/activity/edit-grid.ts'
import { addRow, newRow } from '#core/activity/edit-table.ts'
import { setText } from '#core/activity/texts.ts'
import { editContent } from '#core/content.ts'
import { addBox } from '#core/agenda/edit-agenda.ts'
import { takeStance } from '#core/stances/edit-stances.ts'
import { activityGaps, gapsOf } from '#core/gaps/workshop-gaps.ts'
import { isLeftOut } from '#core/left-out.ts'
import { activities, activityById, elements } from '#core/method/index.ts'
import { elementProgress, isDone, stancesDone } from '#core/progress.ts'
import { isStarted } from '#core/started.ts'
import { newWorkshop, type Workshop } from '#core/workshop.ts'
import { fixture, roomOf } from './room.ts'

describe('progress', () => {
  test('an empty workshop has begun nothing', () => {
    const empty = newWorkshop('w')
    expect(activities.filter((activity) => isStarted(empty, activity))).toEqual([])
    expect(elements.map(({ id }) => elementProgress(empty, id))).toEqual([0, 0, 0, 0, 0, 0])
  })

  test('one entry of any kind begins an activity', () => {
    const scope = activityById('scope')
    const bodies = activityById('bodies')
    const fit = activityById('fit')
    const cooperation = activityById('cooperation')
    const impactGoal = activityById('impactGoal')
    const begun = [
      editContent<Workshop, 'cards'>(roomOf(), scope, (c) => addCard(c, 'a', newCard(scope, 'x'))),
      editContent<Workshop, 'table'>(roomOf(), bodies, (c) => addRow(c, 'a', newRow(bodies, { body: 'x' }))),
      editContent<Workshop, 'grid'>(roomOf(), fit, (c) => setGridCell(fit, c, 'mandate', 'city', { text: 'x' })),
      editContent<Workshop, 'clauses'>(roomOf(), cooperation, (c) => patchClause(c, 'money', { state: 'notInPlace' })),
      editContent<Workshop, 'texts'>(roomOf(), impactGoal, (c) => setText(c, 'conditions', 'x')),
    ]
    expect(
      begun.map((workshop) => activities.filter((activity) => isStarted(workshop, activity)).map(({ id }) => id)),
    ).toEqual([['scope'], ['bodies'], ['fit'], ['cooperation'], ['impactGoal']])
  })

  test('blank words and an emptied cell begin nothing', () => {
    const fit = activityById('fit')
    const blank = editContent<Workshop, 'texts'>(roomOf(), activityById('promise'), (c) => setText(c, 'promise', ' '))
    const emptied = editContent<Workshop, 'grid'>(blank, fit, (c) =>
      setGridCell(fit, c, 'mandate', 'city', { text: '' }),
    )
    expect(activities.filter((activity) => isStarted(emptied, activity))).toEqual([])
  })

  test('an activity is done when nothing is lacking that a signature needs', () => {
    const promise = activityById('promise')
    const worded = editContent<Workshop, 'texts'>(roomOf(), promise, (c) => setText(c, 'promise', 'Wir fragen.'))
    const steps = activityById('firstSteps')
    const begun = editContent<Workshop, 'table'>(roomOf(), steps, (c) => addRow(c, 'a', newRow(steps, { step: 'x' })))
    expect(isStarted(begun, steps)).toBe(true)
    expect([isDone(worded, promise), isDone(begun, steps), isDone(roomOf(), promise)]).toEqual([true, false, false])
  })

  test('stances are done when every organisation has taken one, and never in an empty room', () => {
    const both = ['city', 'schools'].reduce(
      (w, id) => takeStance(w, 'roles', id, 'supports'),
      roomOf('city', 'schools'),
    )
    expect(stancesDone(both, 'roles')).toBe(true)
    expect(stancesDone(takeStance(roomOf('city', 'schools'), 'roles', 'city', 'supports'), 'roles')).toBe(false)
    expect(stancesDone(newWorkshop('w'), 'roles')).toBe(false)
  })

  test('it lies between 0 and 1, and grows by one part with each activity done, and with the stances', () => {
    const promise = activityById('promise')
    const worded = editContent<Workshop, 'texts'>(roomOf('city'), promise, (c) => setText(c, 'promise', 'Wir fragen.'))
    expect(elementProgress(worded, 'expectations')).toBeCloseTo(1 / 7)
    expect(elementProgress(takeStance(worded, 'expectations', 'city', 'supports'), 'expectations')).toBeCloseTo(2 / 7)
    for (const name of ['sample.de', 'large'] as const) {
      for (const { id } of elements) {
        expect(elementProgress(fixture(`workshops/${name}`), id)).toBeGreaterThan(0.7)
        expect(elementProgress(fixture(`workshops/${name}`), id)).toBeLessThanOrEqual(1)
      }
    }
  })

  test('what the compact agenda leaves out lacks nothing and counts nowhere, until somebody enters something', () => {
    const compact = (workshop: Workshop) => ({ ...workshop, agenda: agendaOf('compact') })
    const out = (workshop: Workshop) =>
      activities.filter((activity) => isLeftOut(workshop, activity)).map(({ id }) => id)
    const empty = compact(roomOf('city', 'schools'))
    expect(out(empty)).toContain('bodies')
    expect(out(empty)).not.toContain('firstSteps')
    expect(out(empty)).not.toContain('missingVoices')
    expect(gapsOf(empty).filter(({ place }) => place.screen === 'activity' && place.activity === 'bodies')).toEqual([])
    expect(gapsOf(roomOf('city')).some(({ place }) => place.screen === 'activity' && place.activity === 'bodies')).toBe(
      true,
    )

    const bodies = activityById('bodies')
    const begun = editContent<Workshop, 'table'>(empty, bodies, (c) => addRow(c, 'a', newRow(bodies, { body: 'x' })))
    expect(out(begun)).not.toContain('bodies')
    expect(activityGaps(begun, bodies)).not.toEqual([])

    // A day is printed on the title page: its clause must not go on as left out.
    const course = activityById('course')
    const dated = editContent<Workshop, 'clauses'>(empty, course, (c) =>
      patchClause(c, 'review', { date: '2028-07-06' }),
    )
    expect(out(empty)).toContain('course')
    expect(out(dated)).not.toContain('course')

    const sample = compact(fixture('workshops/sample.de'))
    expect(out(sample)).toEqual([])
    // Its stances were given to what stood there: of the parts that count, all but that one are done.
    const emptied = { ...sample, content: { ...sample.content, bodies: newWorkshop('w').content.bodies } }
    expect(elementProgress({ ...emptied, agenda: agendaOf('day') }, 'working')).toBeCloseTo(5 / 7)
    expect(elementProgress(emptied, 'working')).toBeCloseTo(5 / 6)
  })

  test('an agenda without a box for any activity leaves none out', () => {
    const { agenda } = roomOf()
    const own = { ...roomOf(), agenda: addBox({ ...agenda, boxes: {} }, 'a', 1, { kind: 'own', minutes: 60 }) }
    expect(activities.filter((activity) => isLeftOut(own, activity))).toEqual([])
  })
})
