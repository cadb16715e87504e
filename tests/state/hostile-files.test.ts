import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFile } from '#core/file/read-file.ts'
import { openSealed } from '#storage/sealed-workshop.ts'
import { fixtureText } from '../core/room.ts'
import { device, keyOf } from './device.ts'
import { hostileFile } from './hostile-file.ts'

test(
  '10,000 hostile files: none breaks the app, none touches what is there; one that opens is a workshop of its own',
  { timeout: 300_000 },
  () => {
    const { storage, visit } = device()
    const library = visit()
    library.getState().addFile(fixtureText('workshops/empty'))
    const before = new Map(storage.entries)
    const counted = { opened: 0, refused: 0 }
    fc.assert(
      fc.property(hostileFile, (text) => {
        const added = library.getState().addFile(text)
        const [taken, ...more] = [...storage.entries].filter(([name]) => !before.has(name))
        const [key, stored] = taken ?? ['', '']
        for (const [name, kept] of before) expect(storage.entries.get(name)).toBe(kept)
        expect(more).toEqual([])
        expect(Object.keys(Object.prototype)).toEqual([])
        if (!added.ok) {
          counted.refused += 1
          expect(key).toBe('')
          return
        }
        counted.opened += 1
        expect(key).toBe(keyOf(added.value))
        const again = openSealed(stored, added.value)
        const read = readFile(text)
        if (!again.ok || !read.ok) throw new Error('What was taken in does not open again')
        expect({ ...again.value.workshop, id: '' }).toEqual({ ...read.value.workshop, id: '' })
        storage.removeItem(key)
      }),
      { numRuns: 10_000 },
    )
    // Both happen, or this test would promise less than it says.
    expect(Math.min(counted.opened, counted.refused)).toBeGreaterThan(100)
    console.log(`10,000 hostile files: ${counted.refused} refused, ${counted.opened} opened`)
  },
)
