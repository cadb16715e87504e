import { expect, test } from 'vitest'
import { openSettings } from '#state/settings.ts'
import { browserNotes } from '#storage/notes.ts'
import { fakeStorage } from '../storage/fake-storage.ts'

const usual = { language: 'de', theme: 'light' } as const

test('settings are there again on the next visit', () => {
  const storage = fakeStorage()
  openSettings(
    browserNotes(() => storage),
    usual,
  ).setState({ language: 'en', theme: 'dark' })
  expect(
    openSettings(
      browserNotes(() => storage),
      usual,
    ).getState(),
  ).toMatchObject({ language: 'en', theme: 'dark' })
})

test('what another window has set meanwhile is not set back', () => {
  const storage = fakeStorage()
  const open = () =>
    openSettings(
      browserNotes(() => storage),
      usual,
    )
  const [one, other] = [open(), open()]
  one.setState({ sound: true, language: 'en' })
  other.setState({ theme: 'dark' })
  expect(open().getState()).toMatchObject({ sound: true, language: 'en', theme: 'dark' })
})

test('a device without settings, or with ones that make no sense, starts as usual', () => {
  const storage = fakeStorage()
  expect(
    openSettings(
      browserNotes(() => storage),
      usual,
    ).getState(),
  ).toMatchObject(usual)
  storage.setItem('wirkbund/note/theme', 'purple')
  storage.setItem('wirkbund/note/language', 'toString')
  expect(
    openSettings(
      browserNotes(() => storage),
      usual,
    ).getState(),
  ).toMatchObject(usual)
})

test('where the browser refuses, settings hold for this visit', () => {
  const storage = fakeStorage()
  storage.forbidden = true
  const settings = openSettings(
    browserNotes(() => storage),
    usual,
  )
  settings.setState({ theme: 'dark' })
  expect(settings.getState().theme).toBe('dark')
})
