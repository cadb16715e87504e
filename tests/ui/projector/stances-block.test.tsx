// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { setText } from '#core/activity/texts.ts'
import { editContent } from '#core/content.ts'
import { patchStance, takeStance } from '#core/stances/edit-stances.ts'
import { activityById } from '#core/method/index.ts'
import type { Workshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { fixture, roomOf } from '../../core/room.ts'
import { read } from '../read.ts'
import { openWall } from './open-wall.tsx'

const say = (workshop: Workshop, mission: string) =>
  editContent<Workshop, 'texts'>(workshop, activityById('missionSentence'), (content) =>
    setText(content, 'mission', mission),
  )

const voices = () =>
  within(screen.getByRole('main'))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent)

test('under a sentence that has changed the wall tells who has carried the earlier one only', async () => {
  const before = takeStance(say(roomOf('Stadt', 'Verein'), 'Alle lesen.'), 'mission', 'Stadt', 'supports')
  const room = takeStance(say(before, 'Alle lesen gern.'), 'mission', 'Verein', 'supports')
  await openWall().show(room, { screen: 'stances', element: 'mission' })
  expect(voices()).toEqual([expect.stringMatching(/Stadt\(zu früherem Wortlaut\)$/), expect.stringMatching(/Verein$/)])
  expect(screen.queryByText(new RegExp(`^${de.projector.others}`))).toBeNull()
})

test('in the sample, where entries stay in the room, it tells so of the one that spoke before the change', async () => {
  const sample = fixture('workshops/sample.de')
  await openWall().show(sample, { screen: 'stances', element: 'impact' })
  const earlier = voices().filter((voice) => voice?.includes('zu früherem Wortlaut'))
  expect(earlier).toEqual([expect.stringContaining('Schulamt')])
})

test('what is read out before signing holds a sentence that nobody has spoken to yet', async () => {
  await openWall().show(say(roomOf('Stadt', 'Verein'), 'Alle lesen.'), { screen: 'commitment' })
  expect(voices()).toEqual([expect.stringContaining('Alle lesen.2 Haltungen offen')])
})

test('who carries the sentence, who under a condition, who not yet, is read by name and in their own words', async () => {
  const names = ['Stadt', 'Verein', 'Firma', 'Schule', 'Kirche', 'Bank', 'Amt']
  const kinds = ['supports', 'reservation', 'subjectToBody', 'objects', 'standsAside', 'absent'] as const
  const taken = kinds.reduce(
    (room, kind, at) => takeStance(room, 'mission', names[at] ?? '', kind),
    say(roomOf(...names), 'Alle lesen.'),
  )
  const reasoned = patchStance(taken, 'mission', 'Verein', { reason: ' Wenn es Bücher gibt. ' })
  const waiting = ['Firma', 'Kirche'].reduce(
    (room, name) => patchStance(room, 'mission', name, { body: 'Vorstand', until: '2027-12-01' }),
    reasoned,
  )
  const { show } = openWall()
  await show(waiting, { screen: 'stances', element: 'mission' })
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Alle lesen.')
  expect(screen.getByText(de.elements.mission.stanceQuestion)).toBeVisible()
  const { counted, others } = de.projector
  const group = (name: string) => [...screen.getByRole('region', { name }).querySelectorAll('header > b, li')].map(read)
  const { choice } = de.catalogues.stances.standsAside
  expect(group(counted.supports)).toEqual(['1', expect.stringMatching(/Stadt$/)])
  expect(group(counted.reservation)).toEqual([
    '2',
    expect.stringMatching(/Verein„Wenn es Bücher gibt\.“$/),
    expect.stringMatching(/Firma.*, Vorstand, 1\. Dez\. 2027$/),
  ])
  expect(group(counted.open)).toEqual([
    '2',
    expect.stringMatching(/Schule$/),
    expect.stringMatching(new RegExp(`Kirche${choice}$`)),
  ])
  expect(read(screen.getByText(new RegExp(`^${others}`)))).toMatch(new RegExp(`^${others}:..Bank..Amt$`))
  await show(patchStance(waiting, 'mission', 'Firma', { until: '' }), { screen: 'stances', element: 'mission' })
  expect(group(counted.reservation)[2]).toMatch(/, Vorstand$/)
})

test('before any sentence is worded, the wall says that there is nothing to sign yet', async () => {
  await openWall().show(roomOf('Stadt'), { screen: 'commitment' })
  expect(screen.getByText(de.recap.decidedNone)).toBeVisible()
})

test('while many have not spoken yet they are counted; with a few they are named', async () => {
  const names = Array.from({ length: 15 }, (_, index) => `Verein ${index + 1}`)
  const room = say(roomOf(...names), 'Alle lesen.')
  const { show } = openWall()
  await show(room, { screen: 'stances', element: 'mission' })
  expect(screen.getByText(`${de.projector.others}: 15`)).toBeVisible()
  await show(takeStance(room, 'mission', 'Verein 1', 'supports'), { screen: 'stances', element: 'mission' })
  expect(voices()).toEqual([expect.stringMatching(/Verein 1$/)])
  expect(screen.getByText(new RegExp(`^${de.projector.others}:`))).toHaveTextContent(/Verein 2\D.*Verein 15$/)
})
