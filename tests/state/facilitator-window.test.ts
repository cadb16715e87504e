import { describe, expect, test, vi } from 'vitest'
import { mostPages } from '#state/projector-feed.ts'
import { openProjector, shown } from './open-projector.ts'

describe('the facilitator’s window', () => {
  test('knows how many projector windows there are and how many pages the one with the smallest image needs', () => {
    const { lead, show } = openProjector()
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
    const { lead, show, readers } = openProjector()
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
    const { lead, show, session, say } = openProjector()
    lead().connect()
    const wall = show()
    wall.connect()
    const before = shown(wall)
    session.setState({ role: 'reader' })
    say('Von woanders.')
    expect(shown(wall)).toEqual(before)
  })
})
