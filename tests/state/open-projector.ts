import { vi } from 'vitest'
import { setText } from '#core/activity/texts.ts'
import { editContent } from '#core/content.ts'
import { activityById } from '#core/method/index.ts'
import type { Workshop } from '#core/workshop.ts'
import { openCourse } from '#state/course.ts'
import { openProjectorFeed } from '#state/projector-feed.ts'
import { openProjectorReader } from '#state/projector-reader.ts'
import { openSession } from '#state/session.ts'
import { openSettings } from '#state/settings.ts'
import { browserNotes } from '#storage/notes.ts'
import { fixture } from '../core/room.ts'
import { fakeStorage } from '../storage/fake-storage.ts'
import { fakeLines } from './fake-lines.ts'

const sentence = activityById('missionSentence')

/**
 * The sample workshop on a device whose clock stands still: `lead` gives its facilitator's window, `show` a projector
 * window by its name, neither of them connected; `other` the clock of a second facilitator's window; `say` writes the mission.
 */
export function openProjector() {
  const storage = fakeStorage()
  const notes = browserNotes(() => storage)
  const clock = () => new Date(2027, 9, 14, 9).getTime()
  const { lines, said, readers } = fakeLines()
  const settings = openSettings(notes, { language: 'de', theme: 'light' })
  const workshop = fixture('workshops/sample.de')
  const session = openSession({ id: workshop.id, revision: 1, baseRevision: 0, workshop }, clock)
  const other = () => openCourse(workshop.id, notes, clock)
  const course = other()
  const lead = () => openProjectorFeed({ lines, session, course, settings, notes })
  const show = (me = 'wall') => openProjectorReader(workshop.id, { me, lines, onEnd: vi.fn() })
  const say = (text: string) =>
    session
      .getState()
      .edit('textChanged', (now) =>
        editContent<Workshop, 'texts'>(now, sentence, (content) => setText(content, 'mission', text)),
      )
  return { lead, show, say, storage, session, course, other, settings, said, readers, workshop }
}

/** What a projector window shows. */
export const shown = (reader: ReturnType<typeof openProjectorReader>) => reader.store.getState().frame
