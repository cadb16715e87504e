import { describe, expect, test, vi } from 'vitest'
import { setText } from '#core/activity/texts.ts'
import { editContent } from '#core/content.ts'
import { activityById } from '#core/method/index.ts'
import { placeFrom, type RoomPlace } from '#core/room-view.ts'
import type { Workshop } from '#core/workshop.ts'
import { openCourse } from '#state/course.ts'
import { mostPages, openProjectorFeed } from '#state/projector-feed.ts'
import { openProjectorReader } from '#state/projector-reader.ts'
import { openSession } from '#state/session.ts'
import { openSettings } from '#state/settings.ts'
import { browserNotes } from '#storage/notes.ts'
import { fixture } from '../core/room.ts'
import { fakeLines } from './fake-lines.ts'
import { fakeStorage } from '../storage/fake-storage.ts'

const place = (key: string): RoomPlace => placeFrom(key) ?? { screen: 'welcome' }
const sentence = activityById('missionSentence')

function open() {
  const storage = fakeStorage()
  const notes = browserNotes(() => storage)
  const clock = { at: new Date(2027, 9, 14, 9).getTime() }
  const { lines, said, readers } = fakeLines()
  const settings = openSettings(notes, { language: 'de', theme: 'light' })
  const workshop = fixture('workshops/sample.de')
  const session = openSession({ id: workshop.id, revision: 1, baseRevision: 0, workshop }, () => clock.at)
  const course = openCourse(workshop.id, notes, () => clock.at)
  const lead = () => openProjectorFeed({ lines, session, course, settings, notes })
  const show = (me = 'wall') => openProjectorReader(workshop.id, { me, lines, onEnd: vi.fn() })
  const say = (text: string) =>
    session
      .getState()
      .edit('textChanged', (now) =>
        editContent<Workshop, 'texts'>(now, sentence, (content) => setText(content, 'mission', text)),
      )
  return { lead, show, say, storage, session, course, settings, clock, said, readers, workshop }
}
const shown = (reader: ReturnType<typeof openProjectorReader>) => reader.store.getState().frame

describe('a projector window', () => {
  test('shows what the facilitator’s window sends, from its first word on and after every edit', () => {
    const { lead, show, say } = open()
    const feed = lead()
    feed.connect()
    feed.store.getState().arrive(place('missionSentence'))
    const wall = show()
    wall.connect()
    expect(shown(wall)?.place).toEqual(place('missionSentence'))
    say('Alle lesen.')
    expect(shown(wall)?.workshop.content.missionSentence.mission).toBe('Alle lesen.')
  })

  test('shows nothing more once it is to close, even where the browser does not let it', () => {
    const { lead, show } = open()
    const feed = lead()
    feed.connect()
    const wall = show()
    wall.connect()
    feed.store.getState().end()
    expect(shown(wall)).toBeNull()
  })

  test('costs nothing while there is none', () => {
    const { lead, say, said } = open()
    lead().connect()
    said.length = 0
    say('Alle lesen.')
    expect(said).toEqual([])
  })

  test('may come before the facilitator’s window, or find it again after a reload', () => {
    const { lead, show, say } = open()
    const wall = show()
    wall.connect()
    expect(shown(wall)).toBeNull()
    const first = lead()
    const leave = first.connect()
    first.store.getState().arrive(place('scope'))
    expect(shown(wall)?.place).toEqual(place('scope'))
    leave()
    say('Nebenher.')
    expect(shown(wall)?.place).toEqual(place('scope'))
    lead().connect()
    expect(shown(wall)?.place).toEqual(place('scope'))
  })

  test('stays where it is while the facilitator peeks elsewhere, also over a reload', () => {
    const { lead, show } = open()
    const feed = lead()
    const leave = feed.connect()
    const wall = show()
    wall.connect()
    feed.store.getState().arrive(place('scope'))
    feed.store.getState().stay()
    feed.store.getState().arrive(place('tasks'))
    expect(shown(wall)?.place).toEqual(place('scope'))
    leave()
    const again = lead()
    again.connect()
    again.store.getState().arrive(place('tasks'))
    expect(shown(wall)?.place).toEqual(place('scope'))
    again.store.getState().follow()
    expect(shown(wall)?.place).toEqual(place('tasks'))
    again.store.getState().arrive(place('chain'))
    expect(shown(wall)?.place).toEqual(place('chain'))
  })

  test('shows the clock of its own place only', () => {
    const { lead, show, course } = open()
    const feed = lead()
    feed.connect()
    const wall = show()
    wall.connect()
    feed.store.getState().arrive(place('scope'))
    course.getState().start('activity-scope', 6)
    expect(shown(wall)?.timer).toMatchObject({ state: 'running', length: 6 * 60_000 })
    course.getState().pause()
    expect(shown(wall)?.timer?.state).toBe('paused')
    feed.store.getState().arrive(place('tasks'))
    expect(shown(wall)?.timer).toBeNull()
  })

  test('takes language and light from the facilitator’s screen', () => {
    const { lead, show, settings } = open()
    lead().connect()
    const wall = show()
    wall.connect()
    settings.setState({ language: 'en', theme: 'dark' })
    expect(shown(wall)).toMatchObject({ language: 'en', theme: 'dark' })
  })

  test('is never told what is room only, wherever the facilitator goes', () => {
    const { lead, show, said, workshop } = open()
    const feed = lead()
    feed.connect()
    show().connect()
    const secrets = Object.values(workshop.content.concerns.cards)
      .filter(({ visibility }) => visibility === 'room')
      .map(({ text }) => text)
    expect(secrets.length).toBeGreaterThan(0)
    for (const key of ['concerns', 'interests', 'mutual', 'assumptions', 'recap', 'stances-expectations']) {
      feed.store.getState().arrive(place(key))
    }
    const everything = JSON.stringify(said)
    for (const secret of secrets) expect(everything).not.toContain(secret)
  })

  test('writes nothing', () => {
    const { lead, show, storage } = open()
    lead().connect()
    const before = new Map(storage.entries)
    const wall = show()
    const leave = wall.connect()
    wall.tellPages(3)
    leave()
    expect(storage.entries).toEqual(before)
  })
})

describe('the facilitator’s window', () => {
  test('knows how many projector windows there are and how many pages the one with the smallest image needs', () => {
    const { lead, show } = open()
    const feed = lead()
    feed.connect()
    const [one, other] = [show('one'), show('other')]
    const [leaveOne, leaveOther] = [one.connect(), other.connect()]
    one.tellPages(2)
    other.tellPages(3)
    expect(mostPages(feed.store.getState().windows)).toBe(3)
    feed.store.getState().turn(7)
    expect(shown(one)?.page).toBe(2)
    leaveOther()
    expect(mostPages(feed.store.getState().windows)).toBe(2)
    leaveOne()
    expect(feed.store.getState().windows).toEqual({})
  })

  test('notices a window that was killed without a word', () => {
    vi.useFakeTimers()
    const { lead, show, readers } = open()
    const feed = lead()
    const leave = feed.connect()
    show().connect()
    vi.advanceTimersByTime(20_000)
    expect(Object.keys(feed.store.getState().windows)).toEqual(['wall'])
    readers.clear()
    vi.advanceTimersByTime(20_000)
    expect(feed.store.getState().windows).toEqual({})
    leave()
    vi.useRealTimers()
  })

  test('says nothing to the wall while another window writes the workshop', () => {
    const { lead, show, session, say } = open()
    lead().connect()
    const wall = show()
    wall.connect()
    const before = shown(wall)
    session.setState({ role: 'reader' })
    say('Von woanders.')
    expect(shown(wall)).toEqual(before)
  })
})
