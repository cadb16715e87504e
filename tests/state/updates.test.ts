import { describe, expect, test } from 'vitest'
import { openUpdates } from '#state/updates.ts'
import type { AppVersions } from '#storage/app-versions.ts'

/** A browser with a newer version, and windows that can be at work. */
function browser() {
  const told = { onStored: () => {}, onNewer: () => {} }
  const state = { atWork: 0, changed: 0 }
  const versions: AppVersions = {
    watch: (callbacks) => void Object.assign(told, callbacks),
    look: () => undefined,
    holdBack() {
      state.atWork += 1
      return () => {
        state.atWork -= 1
      }
    },
    async change() {
      if (state.atWork > 0) return false
      state.changed += 1
      return true
    },
  }
  return { versions, told, state }
}

const settled = () => new Promise((done) => setTimeout(done))

describe('a newer version', () => {
  test('is told once it lies ready, and changes nothing by itself', async () => {
    const { versions, told, state } = browser()
    const updates = openUpdates(versions)
    expect(updates.getState().newer).toBe('none')
    told.onNewer()
    await settled()
    expect(updates.getState().newer).toBe('ready')
    expect(state.changed).toBe(0)
  })

  test('comes when it is asked for', async () => {
    const { versions, told, state } = browser()
    const updates = openUpdates(versions)
    told.onNewer()
    updates.getState().update()
    await settled()
    expect(state.changed).toBe(1)
  })

  test('waits while a workshop is open, says so, and comes when it is closed', async () => {
    const { versions, told, state } = browser()
    const updates = openUpdates(versions)
    told.onNewer()
    const close = updates.getState().holdBack()
    updates.getState().update()
    await settled()
    expect(updates.getState().newer).toBe('held')
    expect(state.changed).toBe(0)
    close()
    updates.getState().update()
    await settled()
    expect(state.changed).toBe(1)
  })

  test('cannot be asked for before there is one', async () => {
    const { versions, state } = browser()
    openUpdates(versions).getState().update()
    await settled()
    expect(state.changed).toBe(0)
  })
})

test('the app says that it works offline only once everything is stored', () => {
  const { versions, told } = browser()
  const updates = openUpdates(versions)
  expect(updates.getState().offline).toBe(false)
  told.onStored()
  expect(updates.getState().offline).toBe(true)
})

test('a browser without service workers has nothing to offer and nothing to hold back', () => {
  const updates = openUpdates(null).getState()
  updates.look()
  updates.update()
  updates.holdBack()()
  expect([updates.offline, updates.newer]).toEqual([false, 'none'])
})
