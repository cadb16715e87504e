// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { setText } from '#core/activity/texts.ts'
import { editContent } from '#core/content.ts'
import { activityById } from '#core/method/index.ts'
import { endDay } from '#core/recap.ts'
import { newWorkshop, type Workshop } from '#core/workshop.ts'
import { en } from '#i18n/en/index.ts'
import { RecapBlock } from '#ui/projector/blocks/recap-block.tsx'
import { WallLanguageContext } from '#ui/projector/wall-text.tsx'
import { WordsContext } from '#ui/words-context.ts'

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
