// @vitest-environment jsdom
import { act, render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { addCard, newCard } from '#core/activity/cards.ts'
import { activityById } from '#core/method/index.ts'
import { newWorkshop, type Workshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { LiveRoomContext } from '#ui/live-room-context.ts'
import { SessionContext } from '#ui/session-context.ts'
import { ProjectorNotes } from '#ui/wizard/projector-notes.tsx'
import { WordsContext } from '#ui/words-context.ts'
import { openProjector } from '../../state/open-projector.ts'
import { read } from '../read.ts'

const scope = activityById('scope')
const { full, page } = de.projector

/** The facilitator at the board of the frame, on which so many cards lie in `column`; a projector window follows. */
function openBoard(column: string) {
  const { lead, show, session, course } = openProjector()
  const feed = lead()
  feed.connect()
  const wall = show()
  wall.connect()
  feed.store.getState().arrive({ screen: 'activity', element: 'mission', activity: 'scope' })
  const lay = (count: number, visibility: 'room' | 'document' = 'document') =>
    act(() => {
      const ids = Array.from({ length: count }, (_, index) => `c${index}`)
      const card = { ...newCard(scope, 'Karte'), column, visibility }
      const cards = ids.reduce((content, id) => addCard(content, id, card), newWorkshop('w').content.scope)
      session.getState().edit('cardsPasted', (now: Workshop) => ({ ...now, content: { ...now.content, scope: cards } }))
    })
  lay(0)
  const room = { course, projector: feed.store, isRoom: false, setRoom: () => undefined }
  const { container } = render(
    <WordsContext value={de}>
      <SessionContext value={session}>
        <LiveRoomContext value={room}>
          <ProjectorNotes />
        </LiveRoomContext>
      </SessionContext>
    </WordsContext>,
  )
  return { lay, wall, told: () => read(container).trim() }
}

test('a column with more cards than the last row takes in at once is told by its number and name', () => {
  const { lay, told } = openBoard('notBelongs')
  lay(6)
  expect(told()).toBe('')
  lay(7)
  expect(told()).toBe(full(7, de.activities.scope.columns.notBelongs.title))
})

test('cards that nobody sees on the wall do not fill it', () => {
  const { lay, told } = openBoard('belongs')
  lay(9, 'room')
  expect(told()).toBe('')
})

test('where the projector needs pages, which one shows stands beside it', () => {
  const { lay, wall, told } = openBoard('later')
  lay(8)
  act(() => wall.tellPages(2))
  expect(told()).toBe(`${full(8, de.activities.scope.columns.later.title)} ${page(1, 2)}`)
})
