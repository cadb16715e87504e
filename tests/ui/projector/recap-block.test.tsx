// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { setText } from '#core/activity/texts.ts'
import { editContent } from '#core/content.ts'
import { activityById } from '#core/method/index.ts'
import { takeStance } from '#core/stances/edit-stances.ts'
import { endDay } from '#core/recap.ts'
import { newWorkshop, type Workshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { en } from '#i18n/en/index.ts'
import { RecapBlock } from '#ui/projector/blocks/recap-block.tsx'
import { WallLanguageContext } from '#ui/projector/wall-text.tsx'
import { WordsContext } from '#ui/words-context.ts'
import { roomOf } from '../../core/room.ts'

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
