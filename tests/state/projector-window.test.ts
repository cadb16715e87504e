import { describe, expect, test } from 'vitest'
import { placeFrom, type RoomPlace } from '#core/room/room-view.ts'
import { openProjector, shown } from './open-projector.ts'

const place = (key: string): RoomPlace => placeFrom(key) ?? { screen: 'welcome' }

describe('a projector window', () => {
  test('shows what the facilitator’s window sends, from its first word on and after every edit', () => {
    const { lead, show, say } = openProjector()
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
    const { lead, show } = openProjector()
    const feed = lead()
    feed.connect()
    const wall = show()
    wall.connect()
    feed.store.getState().end()
    expect(shown(wall)).toBeNull()
  })

  test('costs nothing while there is none', () => {
    const { lead, say, said } = openProjector()
    lead().connect()
    said.length = 0
    say('Alle lesen.')
    expect(said).toEqual([])
  })

  test('may come before the facilitator’s window, or find it again after a reload', () => {
    const { lead, show, say } = openProjector()
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
    const { lead, show } = openProjector()
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
    const { lead, show, course } = openProjector()
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

  test('goes on with the clock of another window where this one takes over from it', () => {
    const { lead, show, session, course, other } = openProjector()
    session.setState({ role: 'reader' })
    const feed = lead()
    feed.connect()
    const wall = show()
    wall.connect()
    feed.store.getState().arrive(place('scope'))
    other().getState().start('activity-scope', 6)
    session.setState({ role: 'writer' })
    expect(course.getState().course).toMatchObject({ box: 'activity-scope', timer: { state: 'running' } })
    expect(shown(wall)?.timer).toMatchObject({ state: 'running', length: 6 * 60_000 })
  })

  test('takes language and light from the facilitator’s screen', () => {
    const { lead, show, settings } = openProjector()
    lead().connect()
    const wall = show()
    wall.connect()
    settings.setState({ language: 'en', theme: 'dark' })
    expect(shown(wall)).toMatchObject({ language: 'en', theme: 'dark' })
  })

  test('is never told what is room only, wherever the facilitator goes', () => {
    const { lead, show, said, workshop } = openProjector()
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
    const { lead, show, storage } = openProjector()
    lead().connect()
    const before = new Map(storage.entries)
    const wall = show()
    const leave = wall.connect()
    wall.tellPages(3)
    leave()
    expect(storage.entries).toEqual(before)
  })
})
