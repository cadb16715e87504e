// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { setText } from '#core/activity/texts.ts'
import { editContent } from '#core/content.ts'
import { takeStance } from '#core/stances/edit-stances.ts'
import { activityById } from '#core/method/index.ts'
import { type RoomPlace, roomView } from '#core/room/room-view.ts'
import type { Workshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { RoomBlock } from '#ui/projector/blocks/room-block.tsx'
import { WordsContext } from '#ui/words-context.ts'
import { fixture, roomOf } from '../../core/room.ts'

const say = (workshop: Workshop, mission: string) =>
  editContent<Workshop, 'texts'>(workshop, activityById('missionSentence'), (content) =>
    setText(content, 'mission', mission),
  )

const show = (workshop: Workshop, place: RoomPlace) =>
  render(
    <WordsContext value={de}>
      <RoomBlock frame={{ place, workshop: roomView(workshop, place), covered: 0, timer: null }} heading={null} />
    </WordsContext>,
  )
const voices = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent)

test('under a sentence that has changed the wall tells who has carried the earlier one only', () => {
  const before = takeStance(say(roomOf('Stadt', 'Verein'), 'Alle lesen.'), 'mission', 'Stadt', 'supports')
  const room = takeStance(say(before, 'Alle lesen gern.'), 'mission', 'Verein', 'supports')
  show(room, { screen: 'stances', element: 'mission' })
  expect(voices()).toEqual([expect.stringMatching(/Stadt\(zu früherem Wortlaut\)$/), expect.stringMatching(/Verein$/)])
})

test('in the sample, where entries stay in the room, it tells so of the one that spoke before the change', () => {
  const sample = fixture('workshops/sample.de')
  show(sample, { screen: 'stances', element: 'impact' })
  const earlier = voices().filter((voice) => voice?.includes('zu früherem Wortlaut'))
  expect(earlier).toEqual([expect.stringContaining('Schulamt')])
})

test('what is read out before signing holds a sentence that nobody has spoken to yet', () => {
  show(say(roomOf('Stadt', 'Verein'), 'Alle lesen.'), { screen: 'commitment' })
  expect(voices()).toEqual([expect.stringContaining('Alle lesen.2 Haltungen offen')])
})
