// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { setText } from '#core/activity/texts.ts'
import { editContent } from '#core/content.ts'
import { activityById } from '#core/method/index.ts'
import { beginDecision, recordDecision, vote } from '#core/decision/edit-decisions.ts'
import { addQuestion } from '#core/questions/edit-questions.ts'
import { takeStance } from '#core/stances/edit-stances.ts'
import { endDay } from '#core/recap.ts'
import { newWorkshop, type Workshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { en } from '#i18n/en/index.ts'
import { formatsOf } from '#i18n/format.ts'
import { RecapBlock } from '#ui/projector/blocks/recap-block.tsx'
import { WallLanguageContext } from '#ui/projector/wall-text.tsx'
import { WordsContext } from '#ui/words-context.ts'
import { fixture, roomOf } from '../../core/room.ts'
import { openWall, readAll } from './open-wall.tsx'

const worded = (workshop: Workshop, text: string) =>
  editContent<Workshop, 'texts'>(workshop, activityById('missionSentence'), (content) =>
    setText(content, 'mission', text),
  )

test('a sentence that has changed is shown as it was, in the language in which the room wrote it', () => {
  const before = endDay(worded(newWorkshop('w'), 'Alle Kinder lesen.'), '2027-10-14')
  render(
    <WordsContext value={en}>
      <WallLanguageContext value="de">
        <RecapBlock workshop={worded(before, 'Alle Kinder lesen gern.')} />
      </WallLanguageContext>
    </WordsContext>,
  )
  expect(screen.getByText('Alle Kinder lesen.')).toHaveAttribute('lang', 'de')
})

test('a sentence that somebody objects to is open, and one that all have consented to is decided', () => {
  const room = worded(roomOf('city', 'schools'), 'Alle Kinder lesen.')
  const half = takeStance(room, 'mission', 'city', 'supports')
  const block = (workshop: Workshop) => (
    <WordsContext value={en}>
      <RecapBlock workshop={workshop} />
    </WordsContext>
  )
  const standsIn = (column: string) =>
    within(screen.getByRole('region', { name: column })).queryByText('Alle Kinder lesen.') !== null
  const { rerender } = render(block(takeStance(half, 'mission', 'schools', 'objects')))
  expect([standsIn(en.recap.open), standsIn(en.recap.decided)]).toEqual([true, false])
  rerender(block(takeStance(half, 'mission', 'schools', 'reservation')))
  expect([standsIn(en.recap.open), standsIn(en.recap.decided)]).toEqual([false, true])
})

test('where the wording is the same, that alone is said: a stance may be another one since', () => {
  const room = takeStance(worded(roomOf('city'), 'Alle Kinder lesen.'), 'mission', 'city', 'supports')
  render(
    <WordsContext value={de}>
      <RecapBlock workshop={takeStance(endDay(room, '2027-10-14'), 'mission', 'city', 'objects')} />
    </WordsContext>,
  )
  const changed = within(screen.getByRole('region', { name: de.recap.changed }))
  expect(changed.getByText('Seit dem 14. Oktober 2027 ist der Wortlaut derselbe.')).toBeVisible()
})

/** What a column of the look-back counts, and what is read in it. */
const column = (name: string) => {
  const region = screen.getByRole('region', { name })
  expect(within(region).getByRole('heading', { level: 2 })).toHaveTextContent(name)
  return { head: readAll('header > :not(h2)', region), items: readAll('li', region) }
}

test('what was adopted beside the sentences is read with what was chosen and by which rule, and counts', async () => {
  const ballot = {
    options: { m: { text: 'Montags', order: 'a0' } },
    resistance: { m: { city: 1 } },
    withPassive: false,
    veto: 0,
    absent: [],
  } as const
  const begun = beginDecision(worded(roomOf('city'), 'Alle lesen.'), 'd', { text: 'Wann?', rule: 'consensing' })
  const weighed = vote(begun, 'd', () => ({ kind: 'resistance', ...ballot }))
  const chosen = recordDecision(weighed, 'd', '2027-10-14T09:00:00+02:00')
  const plain = beginDecision(chosen, 'e', { text: '', rule: 'majority', element: 'roles' })
  const yes = { kind: 'votes', votes: { city: 'yes' }, quorum: 50, share: 'twoThirds' } as const
  const adopted = recordDecision(
    vote(plain, 'e', () => yes),
    'e',
    '2027-10-14T09:30:00+02:00',
  )
  await openWall().show(takeStance(adopted, 'mission', 'city', 'supports'), { screen: 'recap' })
  const { rules } = de.catalogues
  expect(column(de.recap.decided)).toEqual({
    head: ['3'],
    items: [
      expect.stringMatching(/^1Alle lesen\./),
      `·Wann?${de.deciding.chosen('Montags')}${rules.consensing.name}`,
      `4${de.deciding.log.untitled}${rules.majority.name}`,
    ],
  })
  expect(column(de.recap.open)).toEqual({ head: ['0'], items: [de.recap.openNone] })
  expect(column(de.recap.changed)).toEqual({ head: [], items: [de.recap.changedUnknown] })
})

test('what is open is read with whom it waits for and until when; what is answered or stays in the room is not', async () => {
  const { show } = openWall()
  await show(fixture('workshops/sample.de'), { screen: 'recap' })
  const { head, items } = column(de.recap.open)
  expect(head).toEqual([String(items.length)])
  expect(items.slice(-4)).toEqual([
    '5Braucht das Lotsenbüro eine Vereinbarung zur gemeinsamen Verantwortung für Daten?SASchulamt, 31. Jan. 2028',
    '1Wer bezahlt den Bus um 6:15 Uhr ins Gewerbegebiet?SHStadt',
    '5Wie verlässt eine Organisation die Partnerschaft, ohne dass Begleitungen abbrechen?',
    '1Wie erreichen wir Eltern, die nicht zu Elternabenden kommen?STStarthilfe, 3. Dez. 2027',
  ])
  await show(addQuestion(newWorkshop('w'), 'q', { text: 'Wer fehlt?' }), { screen: 'recap' })
  expect(column(de.recap.open)).toEqual({ head: ['1'], items: ['·Wer fehlt?'] })
  expect(column(de.recap.decided)).toEqual({ head: ['0'], items: [de.recap.decidedNone] })
})

test('what was put aside is open until it is recorded; the sentence of an element that stands there is not told twice', async () => {
  const spoken = takeStance(worded(roomOf('a', 'b'), 'Alle lesen.'), 'mission', 'a', 'supports')
  const onSentence = beginDecision(spoken, 's', { text: 'Alle lesen.', rule: 'consent', element: 'mission' })
  const begun = beginDecision(onSentence, 'd', { text: 'Wir treffen uns montags.', rule: 'majority', element: 'roles' })
  const room = beginDecision(begun, 'r', { text: 'Nur im Raum.', rule: 'majority', visibility: 'room' })
  const { show } = openWall()
  await show(room, { screen: 'recap' })
  const { head, items } = column(de.recap.open)
  expect([head, items.slice(1)]).toEqual([['2'], [`4Wir treffen uns montags.${de.deciding.log.underWay}`]])
  await show(recordDecision(room, 'd', '2027-10-14T09:00:00+02:00'), { screen: 'recap' })
  expect(column(de.recap.open).head).toEqual(['1'])
})

test('what has changed since a day is read by its element, with what it is, and counts', async () => {
  const { show } = openWall()
  const before = endDay(newWorkshop('w'), '2027-10-14')
  await show(worded(before, 'Alle lesen.'), { screen: 'recap' })
  const { short } = de.elements.mission
  const since = de.recap.since('14. Okt. 2027')
  expect(column(de.recap.changed)).toEqual({ head: [since, '1'], items: [`1${short}${de.recap.sentenceNew}`] })
  const worked = endDay(worded(newWorkshop('w'), 'Alle lesen.'), '2027-10-14')
  await show(worded(worked, 'Alle lesen gern.'), { screen: 'recap' })
  expect(column(de.recap.changed).items).toEqual([`1${short}${de.recap.sentenceChanged}Alle lesen.`])
  const below = editContent<Workshop, 'texts'>(worked, activityById('missionSentence'), (content) =>
    setText(content, 'vision', 'Mehr.'),
  )
  await show(below, { screen: 'recap' })
  expect(column(de.recap.changed).items).toEqual([`1${short}${de.recap.contentsChanged}`])
})

test('under a sentence stands how many said what to it, how many to an earlier one, and how many are still to speak', async () => {
  const spoken = takeStance(worded(roomOf('a', 'b', 'c'), 'Alle lesen.'), 'mission', 'a', 'supports')
  const room = takeStance(worded(spoken, 'Alle lesen gern.'), 'mission', 'b', 'objects')
  await openWall().show(room, { screen: 'recap' })
  const { counted } = de.catalogues.stances.objects
  expect(column(de.recap.open).items).toEqual([
    `1Alle lesen gern.${formatsOf('de-DE').plural(1, counted)}, ${de.recap.stale(1)}, ${de.recap.silent(1)}`,
  ])
})
