import { act, render, screen } from '@testing-library/react'
import { MemoryRouter, Route, Routes } from 'react-router'
import type { RoomFrame } from '#core/room/room-frame.ts'
import { coveredEntries, type RoomPlace, roomView } from '#core/room/room-view.ts'
import type { Workshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { paths } from '#routes/paths.ts'
import { openLibrary } from '#state/library.ts'
import { openSettings } from '#state/settings.ts'
import { browserFiles } from '#storage/files.ts'
import { browserNotes } from '#storage/notes.ts'
import type { FromProjector } from '#storage/projector-line.ts'
import { browserShelf } from '#storage/shelf.ts'
import { ProjectorPage } from '#ui/projector/projector-page.tsx'
import { ServicesContext } from '#ui/services-context.ts'
import { WordsContext } from '#ui/words-context.ts'
import { fakeLines } from '../../state/fake-lines.ts'
import { read } from '../read.ts'

/** 10:43 on 14 October 2027. */
export const atWall = new Date(2027, 9, 14, 10, 43).getTime()

/** The projector's window, whose clock stands still at `atWall`; `show` is what the facilitator's window sends to it. */
export function openWall() {
  const { lines } = fakeLines()
  const heard: FromProjector[] = []
  const line = lines.lead('w', (message) => heard.push(message))
  const notes = browserNotes(() => localStorage)
  const [now, newId] = [() => atWall, () => 'wall']
  const services = {
    library: openLibrary({ shelf: browserShelf(() => localStorage), notes, now, newId }),
    settings: openSettings(notes, { language: 'de', theme: 'light' }),
    files: browserFiles(document),
    live: { notes, lines, windows: { address: () => '', open: async () => 'blocked' as const } },
    now,
    newId,
  }
  render(
    <ServicesContext value={services}>
      <WordsContext value={de}>
        <MemoryRouter initialEntries={[paths.projector('w')]}>
          <Routes>
            <Route path="w/:workshop/projector" element={<ProjectorPage />} />
          </Routes>
        </MemoryRouter>
      </WordsContext>
    </ServicesContext>,
  )
  const show = async (workshop: Workshop, place: RoomPlace, more: Partial<RoomFrame> = {}) => {
    const [told, covered] = [roomView(workshop, place), coveredEntries(workshop, place)]
    const frame = { place, workshop: told, covered, page: 0, timer: null, language: 'de', theme: 'light', ...more }
    await act(async () => line.send({ kind: 'frame', frame: frame as RoomFrame }))
  }
  return { show, line, heard }
}

/** What is read in each of these parts of the wall. */
export const readAll = (selector: string, within: ParentNode = screen.getByRole('main')) =>
  [...within.querySelectorAll(selector)].map(read)
