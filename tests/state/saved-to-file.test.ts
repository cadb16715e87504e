import { describe, expect, test } from 'vitest'
import { device } from './device.ts'

describe('the note when a workshop was last saved to a file', () => {
  test('survives the visit', async () => {
    const { visit, clock } = device()
    const library = visit()
    clock.at = 5_000
    library.getState().noteSaved('a')
    expect(library.getState().savedToFile).toEqual({ a: 5_000 })
    expect(visit().getState().savedToFile).toEqual({ a: 5_000 })
  })

  test('is the one of every window', () => {
    const { visit, clock } = device()
    const [here, there] = [visit(), visit()]
    clock.at = 5_000
    here.getState().noteSaved('a')
    clock.at = 6_000
    there.getState().noteSaved('b')
    here.getState().refresh()
    expect(here.getState().savedToFile).toEqual({ a: 5_000, b: 6_000 })
    expect(visit().getState().savedToFile).toEqual({ a: 5_000, b: 6_000 })
  })

  test.each(['{', 'null', '"x"', '{"a":"yesterday"}'])(
    'a damaged one (%s) only means that we do not know',
    async (text) => {
      const { storage, visit } = device()
      storage.setItem('wirkbund/note/saved-to-file', text)
      expect(visit().getState().savedToFile).toEqual({})
    },
  )
})
