import { createStore, type StoreApi } from 'zustand'
import type { Notes } from '#storage/notes.ts'

/** What the app remembers about the person at this device, not about a workshop. */
export interface Settings {
  /** Language of the screen. */
  readonly language: string
  readonly theme: 'light' | 'dark'
}

export type SettingsStore = StoreApi<Settings>

/** Settings as this device last had them; `usual` where it has none. */
export function openSettings(notes: Notes, usual: Settings): SettingsStore {
  const [language, theme] = [notes.read('language'), notes.read('theme')]
  const settings = createStore<Settings>()(() => ({
    // New workshops take the language over, and no file may hold anything but two letters.
    language: language !== null && /^[a-z]{2}$/.test(language) ? language : usual.language,
    theme: theme === 'light' || theme === 'dark' ? theme : usual.theme,
  }))
  settings.subscribe(({ language, theme }) => {
    notes.write('language', language)
    notes.write('theme', theme)
  })
  return settings
}
