import { expect, test } from 'vitest'
import { browserNotes } from '#storage/notes.ts'
import { fakeStorage } from './fake-storage.ts'

test('a note is there again for whoever opens the app next', () => {
  const storage = fakeStorage()
  expect(browserNotes(() => storage).write('theme', 'dark')).toBe(true)
  expect(browserNotes(() => storage).read('theme')).toBe('dark')
  expect(browserNotes(() => storage).read('language')).toBeNull()
})

test('a browser that refuses is told by the answer, never by an exception', () => {
  const storage = fakeStorage()
  const notes = browserNotes(() => storage)
  storage.room = 0
  expect(notes.write('theme', 'dark')).toBe(false)
  storage.forbidden = true
  expect(notes.write('theme', 'dark')).toBe(false)
  expect(notes.read('theme')).toBeNull()
  const none = browserNotes(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  expect(none.read('theme')).toBeNull()
  expect(none.write('theme', 'dark')).toBe(false)
})

test('all that is noted of a workshop can be taken away, and nothing else', () => {
  const storage = fakeStorage()
  const notes = browserNotes(() => storage)
  for (const name of ['theme', 'course/w', 'draft/w/text.scope.inbox', 'course/w2', 'draft/other/w'])
    notes.write(name, 'x')
  storage.setItem('wirkbund/workshop/w', 'x')
  notes.forget('w')
  const left = ['wirkbund/note/theme', 'wirkbund/note/course/w2', 'wirkbund/note/draft/other/w', 'wirkbund/workshop/w']
  expect([...storage.entries.keys()]).toEqual(left)
  storage.forbidden = true
  expect(() => notes.forget('w2')).not.toThrow()
})
