// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Link, MemoryRouter, useLocation } from 'react-router'
import { expect, test } from 'vitest'
import { newWorkshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { paths } from '#routes/paths.ts'
import { openLibrary } from '#state/library.ts'
import { openSession } from '#state/session.ts'
import { openSettings } from '#state/settings.ts'
import { browserNotes } from '#storage/notes.ts'
import { browserShelf } from '#storage/shelf.ts'
import { ServicesContext } from '#ui/services-context.ts'
import { SessionContext } from '#ui/session-context.ts'
import { NewDayNotice } from '#ui/wizard/frame/new-day-notice.tsx'
import { WordsContext } from '#ui/words-context.ts'
import { fakeLines } from '../../../state/fake-lines.ts'
import { fakeStorage } from '../../../storage/fake-storage.ts'

/** A workshop as it is opened on 14 October 2027, last edited on that day. */
function openAfter(day: string) {
  const storage = fakeStorage()
  storage.setItem('wirkbund/note/edit-day/w', day)
  const notes = browserNotes(() => storage)
  const now = () => new Date(2027, 9, 14, 10, 43).getTime()
  const newId = () => 'new'
  const services = {
    library: openLibrary({ shelf: browserShelf(() => storage), notes, now, newId }),
    settings: openSettings(notes, { language: 'de', theme: 'light' }),
    files: {
      save: () => undefined,
      readNamed: () => Promise.resolve([]),
      pickNamed: () => Promise.resolve([]),
    },
    live: { notes, lines: fakeLines().lines, windows: { address: () => '', open: async () => 'blocked' as const } },
    now,
    newId,
  }
  const session = openSession({ id: 'w', revision: 1, baseRevision: 0, workshop: newWorkshop('w') }, now)
  render(
    <ServicesContext value={services}>
      <WordsContext value={de}>
        <SessionContext value={session}>
          <MemoryRouter initialEntries={['/w/w/mission/scope']}>
            <NewDayNotice />
            <Link to={paths.recap('w')}>{de.recap.title}</Link>
            <Link to="/w/w/mission/scope">Zurück</Link>
            <Place />
          </MemoryRouter>
        </SessionContext>
      </WordsContext>
    </ServicesContext>,
  )
  return userEvent.setup()
}

function Place() {
  return <output>{useLocation().pathname}</output>
}

const offer = () => screen.queryByText(de.recap.offer)

test('a workshop that was last worked on the day before offers to look back, and leads there', async () => {
  const user = openAfter('2027-10-13')
  expect(offer()).toBeVisible()
  await user.click(screen.getByRole('link', { name: de.recap.offerGo }))
  expect(screen.getByRole('status')).toHaveTextContent(paths.recap('w'))
  expect(offer()).toBeNull()
})

test('who has looked back by the contents is not asked again', async () => {
  const user = openAfter('2027-10-13')
  await user.click(screen.getByRole('link', { name: de.recap.title }))
  expect(offer()).toBeNull()
  await user.click(screen.getByRole('link', { name: 'Zurück' }))
  expect(offer()).toBeNull()
})

test('who declines is not asked again in this visit', async () => {
  const user = openAfter('2027-10-13')
  await user.click(screen.getByRole('button', { name: de.recap.dismiss }))
  expect(offer()).toBeNull()
})

test('on the same day nothing is offered', () => {
  openAfter('2027-10-14')
  expect(offer()).toBeNull()
})
