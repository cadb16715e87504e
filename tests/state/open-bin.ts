import { expect } from 'vitest'
import { openLibrary } from '#state/library.ts'
import { browserNotes } from '#storage/notes.ts'
import { fakeStorage } from '../storage/fake-storage.ts'
import { opened, titled, type } from './device.ts'
import { fakeDevice } from './fake-device.ts'

/** A device with both copies; each visit is a window of its own that has just been opened. */
export function office() {
  const at = fakeDevice()
  const [notes, drafts] = [browserNotes(() => at.storage), browserNotes(() => ofWindow)]
  const ofWindow = fakeStorage()
  const visit = (name: string) => {
    const library = openLibrary({ ...at.window(name), notes, drafts })
    library.getState().refresh()
    return library
  }
  const binned = async (library: ReturnType<typeof visit>) =>
    (await (await library.getState().bin())?.list(library.getState().binned)) ?? []
  const binOf = async (library: ReturnType<typeof visit>) => {
    const bin = await library.getState().bin()
    if (bin === null) throw new Error('This device keeps no bin.')
    return bin
  }
  const ids = (library: ReturnType<typeof visit>) => library.getState().kept.map(({ id }) => id)
  return { ...at, notes, drafts, visit, binned, binOf, ids }
}

/** Deletes a workshop of which an earlier state lies on the device. */
export async function deleted() {
  const at = office()
  const library = at.visit('a')
  library.getState().add(titled('w', 'Vorher'))
  type(await opened(library, 'w'), 'Nachher')
  library.getState().leave('w')
  await expect.poll(() => library.getState().snapshots('w')).toHaveLength(1)
  await library.getState().remove('w')
  return { ...at, library }
}
