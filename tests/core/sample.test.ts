import { describe, expect, test } from 'vitest'
import { checkText } from '#core/activity/text-checks.ts'
import type { TextField } from '#core/activity/texts.ts'
import { cellText } from '#core/activity/table.ts'
import { contentOf } from '#core/content.ts'
import { signatoriesOf } from '#core/organisations/edit-people.ts'
import { gapsOf } from '#core/gaps/workshop-gaps.ts'
import { activities, elements } from '#core/method/index.ts'
import { isStarted } from '#core/started.ts'
import type { Workshop } from '#core/workshop.ts'
import { fixture } from './room.ts'

const samples = [
  ['de', fixture('workshops/sample.de')],
  ['en', fixture('workshops/sample.en')],
] as const

const stancesIn = (workshop: Workshop) =>
  elements.flatMap(({ id }) => Object.entries(workshop.stances[id]).map(([holder, stance]) => ({ holder, ...stance })))

/** Every key of a value, in order, and no word of it: what two languages must have in common. */
function skeleton(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return typeof value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, skeleton(inner)]))
}

describe.each(samples)('the sample a newcomer opens (%s)', (language, sample) => {
  test('has worked on every activity of all six elements', () => {
    expect(activities.filter((activity) => !isStarted(sample, activity)).map(({ id }) => id)).toEqual([])
  })

  test('has words of both target groups, each with a chain of its own', () => {
    const groups = Object.keys(sample.content.targetGroups.rows)
    const boards = new Set(Object.values(sample.content.chain.cards).map(({ group }) => group))
    expect(groups).toHaveLength(2)
    expect([...boards].toSorted()).toEqual(groups.toSorted())
  })

  test('shows every way an organisation can stand to an element short of an objection', () => {
    const stances = stancesIn(sample)
    expect(stances).toHaveLength(elements.length * 5)
    expect(stances.filter(({ kind }) => kind !== 'supports').map(({ kind, holder }) => [kind, holder])).toEqual([
      ['reservation', 'association'],
      ['subjectToBody', 'city'],
      ['standsAside', 'company'],
      ['absent', 'foundation'],
    ])
    for (const { kind, reason, response, body, until } of stances) {
      if (kind === 'reservation' || kind === 'standsAside') expect([reason, response]).not.toContain('')
      if (kind === 'subjectToBody') expect([body, until]).not.toContain('')
    }
  })

  test('has someone absent, an organisation with two signatures, and open questions of each kind', () => {
    expect(Object.values(sample.delegates).filter(({ present }) => !present)).toHaveLength(1)
    expect(Object.keys(sample.organisations).map((id) => signatoriesOf(sample, id).length)).toEqual([1, 1, 2, 1, 1])
    const kinds = Object.values(sample.questions).map(({ owner, by, answered, visibility }) =>
      answered
        ? 'answered'
        : visibility === 'room'
          ? 'room'
          : `${owner === '' ? 'nobody' : 'someone'} ${by === '' ? 'some day' : 'by a day'}`,
    )
    expect(new Set(kinds)).toEqual(
      new Set(['someone by a day', 'someone some day', 'nobody some day', 'answered', 'room']),
    )
  })

  test('words its sentences the way the hints ask for', () => {
    const targetGroups = Object.values(sample.content.targetGroups.rows).map((row) => cellText(row, 'group'))
    const missed = activities.flatMap((activity) => {
      if (activity.kind !== 'texts') return []
      const content = contentOf<'texts'>(sample, activity)
      return Object.entries<TextField>(activity.fields).flatMap(([name, { checks = [] }]) =>
        checkText(content[name] ?? '', checks, { language, targetGroups }).filter(({ met }) => !met),
      )
    })
    expect(missed).toEqual([])
  })
})

test('both languages tell the same case', () => {
  const [[, german], [, english]] = samples
  expect(skeleton(english)).toEqual(skeleton(german))
  expect(gapsOf(english)).toEqual(gapsOf(german))
})
