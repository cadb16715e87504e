import { expect, test } from 'vitest'
import { openLibrary } from '#state/library.ts'
import { browserNotes } from '#storage/notes.ts'
import type { SecondCopy } from '#storage/slots/second-copy.ts'
import { openPair } from '#storage/slots/slot-pair.ts'
import { sealWorkshop } from '#storage/sealed-workshop.ts'
import { fakeSlot } from '../storage/fake-slot.ts'
import { device, titled } from './device.ts'
import { fakeDevice } from './fake-device.ts'

/** A device with workshops that only the second copy has; each visit is a window of its own. */
function killed(ids: readonly string[]) {
  const at = fakeDevice()
  for (const id of ids) {
    const files = [fakeSlot(), fakeSlot()] as const
    openPair(files).save({
      sequence: 7,
      text: sealWorkshop({ id, revision: 7, baseRevision: 0, workshop: titled(id) }),
    })
    at.copy.files.set(id, files)
  }
  const visit = (name: string, second: SecondCopy = at.copy.second) =>
    openLibrary({ ...at.window(name), second, notes: browserNotes(() => at.storage) })
  return { ...at, visit }
}

const listed = (library: ReturnType<typeof openLibrary>) => library.getState().kept.map(({ id }) => id)

test('of two workshops that only the second copy has, one stays listed when the other is deleted', async () => {
  const library = killed(['w', 'v']).visit('a')
  library.getState().refresh()
  await expect.poll(() => listed(library)).toEqual(['w', 'v'])
  await library.getState().remove('w')
  expect(listed(library)).toEqual(['v'])
})

test('a workshop that only the second copy has is found although another is deleted during the look', async () => {
  const { copy, visit } = killed(['w'])
  let look: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    look = resolve
  })
  const slowly: SecondCopy['newest'] = async (id) => {
    await held
    return copy.second.newest(id)
  }
  const library = visit('a', { ...copy.second, newest: slowly })
  library.getState().add(titled('other'))
  await library.getState().remove('other')
  look()
  await expect.poll(() => listed(library)).toEqual(['w'])
})

test('bringing one back leaves the others among the deleted', async () => {
  const library = killed([]).visit('a')
  for (const id of ['a', 'b']) {
    library.getState().add(titled(id))
    await library.getState().remove(id)
  }
  expect(library.getState().restore()).toBe(true)
  expect(library.getState().binned).toEqual(['a'])
})

test('what another window has deleted for good is no longer among the deleted', async () => {
  const { visit } = killed([])
  const [a, b] = [visit('a'), visit('b')]
  a.getState().add(titled('w'))
  await a.getState().remove('w')
  b.getState().refresh()
  await expect.poll(() => b.getState().binned).toEqual(['w'])
  await (await a.getState().bin())?.forget('w')
  b.getState().refresh()
  await expect.poll(() => b.getState().binned).toEqual([])
})

test('a device with one copy keeps no deleted workshops', async () => {
  expect(await device().visit().getState().bin()).toBeNull()
})
