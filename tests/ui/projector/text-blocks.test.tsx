// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { patchClause } from '#core/activity/clauses.ts'
import { setText } from '#core/activity/texts.ts'
import { editContent } from '#core/content.ts'
import { activityById } from '#core/method/index.ts'
import type { Workshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { placeAt } from '../../core/room/place-at.ts'
import { fixture } from '../../core/room.ts'
import { openWall, readAll } from './open-wall.tsx'

const { activities, catalogues } = de
const sample = fixture('workshops/sample.de')

/** What stands at a heading: state, day and text. */
const under = (heading: string) =>
  readAll(
    'header > span, :scope > b, p',
    screen.getByRole('heading', { name: heading }).closest('section') ?? undefined,
  )

test('a topic of the agreement is read with its state and its day; what is open with what belongs to it', async () => {
  const { topics } = activities.course
  const { show } = openWall()
  await show(sample, placeAt('course'))
  const states = catalogues.clauseStates
  expect(under(topics.term.label)).toEqual([states.fully, '31. Juli 2030', sample.content.course.term.wording])
  expect(under(topics.change.label)).toEqual([states.fully, sample.content.course.change.wording])
  expect(under(topics.leaving.label)).toEqual([states.notInPlace, topics.leaving.hint])
  const none = editContent<Workshop, 'clauses'>(sample, activityById('course'), (content) =>
    patchClause(content, 'term', { state: 'notRelevant', reason: 'Es gibt kein Ende.' }),
  )
  await show(none, placeAt('course'))
  expect(under(topics.term.label)).toEqual([states.notRelevant, 'Es gibt kein Ende.'])
})

test('the sentence the room words together stands first, and whatever is empty with the question that helps', async () => {
  const { fields } = activities.workingPromise
  const { show } = openWall()
  await show(sample, placeAt('missionSentence'))
  const { mission, vision } = activities.missionSentence.fields
  expect(screen.getAllByRole('heading', { level: 2 })[0]).toHaveTextContent(mission.label)
  expect(under(vision.label)).toEqual([sample.content.missionSentence.vision])
  const empty = editContent<Workshop, 'texts'>(sample, activityById('workingPromise'), (content) =>
    setText(content, 'principle', ' '),
  )
  await show(empty, placeAt('workingPromise'))
  expect(under(fields.principle.label)).toEqual([fields.principle.hint])
})
