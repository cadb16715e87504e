// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { de } from '#i18n/de/index.ts'
import { fixture } from '../core/room.ts'
import { visit } from './app.tsx'

/** The words of a card that may break, each by its parts. */
const breaking = () =>
  screen
    .getByRole('button', { name: /^Ein Bus, der um/ })
    .textContent.split(' ')
    .filter((word) => word.includes('\u00AD'))
    .map((word) => word.split('\u00AD'))

test('the words of a card stay whole at the desk; in the room, where type is large, long ones break at their syllables', async () => {
  const { user } = await visit({ at: '/w/sample-de/mission/scope', workshops: [fixture('workshops/sample.de')] })
  await screen.findByRole('heading', { level: 1, name: de.activities.scope.question })
  expect(breaking()).toEqual([])
  await user.keyboard('p')
  await screen.findByRole('button', { name: de.projector.leave })
  await waitFor(() => expect(breaking()).toEqual([['Gewer', 'be', 'ge', 'biet']]))
})
