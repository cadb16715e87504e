import { expect, test, vi } from 'vitest'
import { writeFile } from '#core/file/workshop-file.ts'
import { openBackups } from '#state/backups.ts'
import type { Files, VisibleFile } from '#storage/files.ts'
import { titled } from './device.ts'

const file = (revision: number, id = 'w') => ({ id, revision, baseRevision: 0, workshop: titled(id) })

/** A browser that asks for files; `next` is what people choose, null for nothing. */
function browser() {
  const written = new Map<string, string>()
  const disk = { isFull: false, writes: 0 }
  const visible = (name: string): VisibleFile => ({
    name,
    async write(text) {
      disk.writes += 1
      if (!disk.isFull) written.set(name, text)
      return !disk.isFull
    },
  })
  const chosen: { next: string | null } = { next: 'work.json' }
  const save = vi.fn<Files['save']>()
  const choose = async () => (chosen.next === null ? null : visible(chosen.next))
  const backups = openBackups({ save, choose })
  return { backups: backups.getState(), of: (id = 'w') => backups.getState().of[id], written, disk, chosen, save }
}

test('without a chosen file a workshop is downloaded, with one it is written into that', async () => {
  const { backups, save, written, of } = browser()
  expect(await backups.save(file(1), 'down.json')).toBe('downloaded')
  expect(save.mock.calls).toEqual([['down.json', writeFile(file(1)), 'application/json']])
  expect(of()).toBeUndefined()
  expect(await backups.saveAs(file(2), 'proposed.json', false)).toBe('written')
  expect(await backups.save(file(3), 'down.json')).toBe('written')
  expect(await backups.save(file(1, 'v'), 'other.json')).toBe('downloaded')
  expect([...written]).toEqual([['work.json', writeFile(file(3))]])
  expect([save.mock.calls.length, of()]).toEqual([2, { name: 'work.json', isAutomatic: false, hasFailed: false }])
})

test('where nobody chooses one, or the browser does not ask, nothing is noted', async () => {
  const { backups, chosen, of } = browser()
  chosen.next = null
  expect([await backups.saveAs(file(1), 'w.json', true), of()]).toEqual([null, undefined])
  const unasked = openBackups({ save: () => undefined })
  expect(await unasked.getState().saveAs(file(1), 'w.json', true)).toBeNull()
})

test('an automatic file is written again only when the workshop changed; one chosen by hand never by itself', async () => {
  const { backups, written, disk } = browser()
  expect(await backups.keepUp(file(1))).toBe(false)
  await backups.saveAs(file(1), 'w.json', false)
  expect([await backups.keepUp(file(2)), disk.writes]).toEqual([false, 1])
  await backups.saveAs(file(2), 'w.json', true)
  expect([await backups.keepUp(file(2)), await backups.keepUp(file(3)), disk.writes]).toEqual([false, true, 3])
  expect(written.get('work.json')).toBe(writeFile(file(3)))
})

test('what failed is said and tried again, also where nothing changed since', async () => {
  const { backups, disk, of, written } = browser()
  await backups.saveAs(file(1), 'w.json', true)
  disk.isFull = true
  expect([await backups.keepUp(file(2)), of()?.hasFailed]).toEqual([false, true])
  expect(written.get('work.json')).toBe(writeFile(file(1)))
  disk.isFull = false
  expect([await backups.keepUp(file(2)), of()?.hasFailed]).toEqual([true, false])
  disk.isFull = true
  await backups.save(file(2), '')
  disk.isFull = false
  expect([await backups.keepUp(file(2)), of()?.hasFailed]).toEqual([true, false])
})

test('a file whose first writing failed is the chosen one all the same: no download, and not the file before it', async () => {
  const { backups, disk, chosen, of, written, save } = browser()
  const refused = async (name: string) => {
    Object.assign(chosen, { next: name })
    Object.assign(disk, { isFull: true })
    const answer = await backups.saveAs(file(1), 'w.json', true)
    Object.assign(disk, { isFull: false })
    return [answer, of()]
  }
  const failed = (name: string) => ['failed', { name, isAutomatic: true, hasFailed: true }]
  expect(await refused('first.json')).toEqual(failed('first.json'))
  expect([await backups.keepUp(file(1)), [...written.keys()]]).toEqual([true, ['first.json']])
  expect(await refused('second.json')).toEqual(failed('second.json'))
  expect([await backups.save(file(2), 'down.json'), written.get('second.json')]).toEqual([
    'written',
    writeFile(file(2)),
  ])
  expect([written.get('first.json'), of()?.hasFailed]).toEqual([writeFile(file(1)), false])
  expect(save).not.toHaveBeenCalled()
})

test('it stays automatic in another file, until that is ended; the file is then still the one to write into', async () => {
  const { backups, chosen, written, of } = browser()
  await backups.saveAs(file(1), 'w.json', true)
  chosen.next = 'elsewhere.json'
  await backups.saveAs(file(2), 'w.json', false)
  expect([of(), await backups.keepUp(file(3))]).toEqual([
    { name: 'elsewhere.json', isAutomatic: true, hasFailed: false },
    true,
  ])
  backups.endAutomatic('w')
  expect([await backups.keepUp(file(4)), of()?.isAutomatic]).toEqual([false, false])
  expect([await backups.save(file(5), 'down.json'), written.get('elsewhere.json')]).toEqual([
    'written',
    writeFile(file(5)),
  ])
})
