// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { newWorkshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { WelcomeBlock } from '#ui/projector/blocks/welcome-block.tsx'
import { WordsContext } from '#ui/words-context.ts'
import { openWall, readAll } from './open-wall.tsx'

test.each([
  { lastDay: '2027-10-21', line: '14. Oktober 2027 bis 21. Oktober 2027, Haselbach' },
  { lastDay: '2027-10-14', line: '14. Oktober 2027, Haselbach' },
  { lastDay: '', line: '14. Oktober 2027, Haselbach' },
])('whoever arrives reads when and where: $line', ({ lastDay, line }) => {
  const { facts } = newWorkshop('w')
  render(
    <WordsContext value={de}>
      <WelcomeBlock facts={{ ...facts, firstDay: '2027-10-14', lastDay, place: 'Haselbach' }} />
    </WordsContext>,
  )
  expect(screen.getByText(line)).toBeVisible()
})

test('whoever arrives is welcomed to the workshop by its name, which is the only thing that stands there for certain', async () => {
  const { show } = openWall()
  await show(newWorkshop('w', { title: 'Lesestark', occasion: 'Zweites Treffen' }), { screen: 'welcome' })
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Lesestark')
  expect(readAll('p')).toEqual([de.projector.welcome, 'Zweites Treffen'])
  await show(newWorkshop('w'), { screen: 'welcome' })
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(de.frame.untitled)
  expect(readAll('p')).toEqual([de.projector.welcome])
})
