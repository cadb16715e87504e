import { describe, expect, test } from 'vitest'
import { type } from './device.ts'
import { writing } from './writing-window.ts'

describe('site data cleared during the work', () => {
  test('data that somebody cleared is written again within a second, in both copies, and told', async () => {
    const { session, pass, first, second, storage, copy } = await writing()
    type(session, 'Nachher')
    await pass(10)
    storage.clear()
    copy.files.clear()
    copy.held.clear()
    await pass(2_000)
    expect([first(), second(), session.getState().told]).toEqual(['Nachher', 'Nachher', 'rewritten'])
  })

  test('site data cleared right before a key: both copies are written anew all the same, and it is said', async () => {
    const { session, storage, copy, pass, first, second, saving } = await writing()
    type(session, 'Nachher')
    await pass(100)
    storage.clear()
    copy.files.clear()
    copy.held.clear()
    type(session, 'Danach')
    await pass(1000)
    expect([first(), second(), session.getState().told]).toEqual(['Danach', 'Danach', 'rewritten'])
    expect(saving().state).toBe('saved')
  })

  test('site data cleared while a word is on its way to the second copy: both are written anew, and it is said', async () => {
    const { session, storage, copy, pass, first, second } = await writing()
    copy.state.failAt = copy.state.calls + 1
    type(session, 'Nachher')
    storage.clear()
    copy.files.clear()
    copy.held.clear()
    await pass(3000)
    expect([first(), second(), session.getState().told]).toEqual(['Nachher', 'Nachher', 'rewritten'])
  })
})
