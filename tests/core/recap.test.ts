import { describe, expect, test } from 'vitest'
import { addCard, newCard } from '#core/activity/cards.ts'
import { setText } from '#core/activity/texts.ts'
import { editContent } from '#core/content.ts'
import { beginDecision, recordDecision, vote } from '#core/decision/edit-decisions.ts'
import { takeStance } from '#core/stances/edit-stances.ts'
import { readFile } from '#core/file/read-file.ts'
import { writeFile } from '#core/file/workshop-file.ts'
import { activityById } from '#core/method/index.ts'
import { adoptedIn, changesSince, endDay, lastDayEnd, sentenceStands } from '#core/recap.ts'
import { roomView } from '#core/room/room-view.ts'
import type { Workshop } from '#core/workshop.ts'
import { roomOf } from './room.ts'

const sentence = activityById('missionSentence')
const scope = activityById('scope')
const say = (workshop: Workshop, text: string) =>
  editContent<Workshop, 'texts'>(workshop, sentence, (content) => setText(content, 'mission', text))
const note = (workshop: Workshop, text: string) =>
  editContent<Workshop, 'cards'>(workshop, scope, (content) => addCard(content, 'c', newCard(scope, text)))

const voiced = takeStance(say(roomOf('city', 'schools'), 'Alle Kinder lesen.'), 'mission', 'city', 'supports')
const ended = endDay(voiced, '2027-10-14')
const endOf = (workshop: Workshop) => (lastDayEnd(workshop) ?? expect.unreachable('No day was wrapped up')).end
const changes = (workshop: Workshop) => changesSince(workshop, endOf(ended))

/** Put to the vote and recorded. */
const put = (
  workshop: Workshop,
  text: string,
  votes: Readonly<Record<string, 'yes' | 'no'>>,
  visibility: 'document' | 'room' = 'document',
) =>
  recordDecision(
    vote(beginDecision(workshop, 'd', { text, rule: 'majority', visibility }), 'd', (ballot) =>
      ballot.kind === 'votes' ? { ...ballot, votes } : ballot,
    ),
    'd',
    '2027-10-14T11:41:00+02:00',
  )
const all = { city: 'yes', schools: 'yes' } as const

describe('what has changed since a day ended', () => {
  test('nothing, the next morning', () => {
    expect(changes(ended)).toEqual([])
  })

  test('a sentence, with how it read', () => {
    expect(changes(say(ended, 'Alle Kinder lesen gern.'))).toEqual([
      { element: 'mission', what: 'sentence', before: 'Alle Kinder lesen.' },
    ])
  })

  test('a sentence that is new', () => {
    expect(changesSince(say(ended, 'Neu'), endOf(endDay(roomOf('city'), '2027-10-14')))).toEqual([
      { element: 'mission', what: 'sentence', before: '' },
    ])
  })

  test('something else in the element', () => {
    expect(changes(note(ended, 'Lesezeit am Morgen'))).toEqual([{ element: 'mission', what: 'contents', before: '' }])
  })

  test('counts from the last day that was wrapped up', () => {
    const again = endDay(note(ended, 'Lesezeit am Morgen'), '2027-10-15')
    expect(lastDayEnd(again)?.day).toBe('2027-10-15')
    expect(changesSince(again, endOf(again))).toEqual([])
    expect(lastDayEnd(endDay(again, '2027-10-13'))?.day).toBe('2027-10-15')
    expect(lastDayEnd(voiced)).toBeNull()
  })

  test('goes with the file', () => {
    const read = readFile(writeFile({ id: ended.id, revision: 1, baseRevision: 0, workshop: ended }))
    expect(read.ok && read.value.workshop.dayEnds).toEqual(ended.dayEnds)
  })
})

describe('how a sentence stands', () => {
  test('what was said how often, and how many have not spoken', () => {
    expect(sentenceStands(voiced)).toEqual([
      {
        element: 'mission',
        sentence: 'Alle Kinder lesen.',
        said: [{ kind: 'supports', count: 1 }],
        stale: 0,
        silent: 1,
        isDecided: false,
      },
    ])
  })

  test('who was not there or stands aside is not told as a condition', () => {
    const away = takeStance(voiced, 'mission', 'city', 'absent')
    const room = takeStance(away, 'mission', 'schools', 'standsAside')
    expect(sentenceStands(room)[0]).toMatchObject({
      said: [
        { kind: 'standsAside', count: 1 },
        { kind: 'absent', count: 1 },
      ],
      stale: 0,
      silent: 0,
    })
  })

  test('a stance to an earlier wording says nothing to that of today', () => {
    expect(sentenceStands(say(voiced, 'Anders.'))[0]).toMatchObject({ said: [], stale: 1 })
  })

  test('no sentence, or nobody who has spoken to it, is nothing to tell', () => {
    expect(sentenceStands(say(roomOf('city'), 'Allein.'))).toEqual([])
    expect(sentenceStands(roomOf('city'))).toEqual([])
  })

  test('decided is what all have spoken to in the wording of today and nobody objects to', () => {
    const isDecided = (workshop: Workshop) => sentenceStands(workshop)[0]?.isDecided
    expect(isDecided(voiced)).toBe(false)
    for (const kind of ['supports', 'reservation', 'standsAside', 'absent'] as const) {
      expect(isDecided(takeStance(voiced, 'mission', 'schools', kind))).toBe(true)
    }
    expect(isDecided(takeStance(voiced, 'mission', 'schools', 'objects'))).toBe(false)
    const away = takeStance(voiced, 'mission', 'city', 'absent')
    expect(isDecided(takeStance(away, 'mission', 'schools', 'absent'))).toBe(false)
    expect(isDecided(say(takeStance(voiced, 'mission', 'schools', 'supports'), 'Anders.'))).toBe(false)
  })

  test('decided is what the log says was adopted in this wording, whoever has not said how they stand', () => {
    const worded = say(roomOf('city', 'schools'), 'Alle Kinder lesen.')
    expect(sentenceStands(put(worded, 'Alle Kinder lesen. ', all))).toMatchObject([{ silent: 2, isDecided: true }])
    expect(sentenceStands(put(worded, 'Alle Kinder lesen gern.', all))).toEqual([])
    expect(sentenceStands(put(voiced, 'Alle Kinder lesen.', { city: 'no', schools: 'no' }))).toMatchObject([
      { isDecided: false },
    ])
  })
})

describe('what else was adopted', () => {
  const texts = (workshop: Workshop) => adoptedIn(workshop).map(([, { text }]) => text)

  test('is what the log says was adopted, on the wall, too, unless it stays in the room', () => {
    expect(texts(put(voiced, 'Wir treffen uns montags.', all))).toEqual(['Wir treffen uns montags.'])
    expect(texts(roomView(put(voiced, 'Montags.', all), { screen: 'recap' }))).toEqual(['Montags.'])
    expect(texts(roomView(put(voiced, 'Montags.', all, 'room'), { screen: 'recap' }))).toEqual([])
  })

  test('not what was not adopted or is still under way, and not the sentence of an element again', () => {
    expect(texts(put(voiced, 'Montags.', { city: 'no', schools: 'no' }))).toEqual([])
    expect(texts(beginDecision(voiced, 'd', { text: 'Montags.', rule: 'majority' }))).toEqual([])
    expect(texts(put(voiced, 'Alle Kinder lesen. ', all))).toEqual([])
    expect(texts(say(put(voiced, 'Alle Kinder lesen.', all), ' Alle Kinder lesen. '))).toEqual([])
  })

  test('is told without words, too, while other elements have no sentence yet', () => {
    expect(texts(put(voiced, '', all))).toEqual([''])
  })
})
