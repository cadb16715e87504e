import { createStore, type StoreApi } from 'zustand'
import { isLanguage } from '#core/language.ts'
import type { Notes } from '#storage/notes.ts'

/** What the app remembers about the person at this device, not about a workshop. */
export interface Settings {
  /** Language of the screen. */
  readonly language: string
  readonly theme: 'light' | 'dark'
  /** A tone when a time box is over. */
  readonly sound: boolean
  /** Single letters work as keys; off for those whose aids send letters (WCAG 2.1.4). */
  readonly letterKeys: boolean
}

export type SettingsStore = StoreApi<Settings>

/** Settings as this device last had them; `usual` where it has none. */
export function openSettings(notes: Notes, usual: Pick<Settings, 'language' | 'theme'>): SettingsStore {
  const [language, theme] = [notes.read('language'), notes.read('theme')]
  const settings = createStore<Settings>()(() => ({
    // New workshops take the language over.
    language: language !== null && isLanguage(language) ? language : usual.language,
    theme: theme === 'light' || theme === 'dark' ? theme : usual.theme,
    sound: notes.read('sound') === 'on',
    letterKeys: notes.read('letter-keys') !== 'off',
  }))
  // What has changed and nothing else: another window may have set the rest anew.
  settings.subscribe((after, before) => {
    if (after.language !== before.language) notes.write('language', after.language)
    if (after.theme !== before.theme) notes.write('theme', after.theme)
    if (after.sound !== before.sound) notes.write('sound', after.sound ? 'on' : 'off')
    if (after.letterKeys !== before.letterKeys) notes.write('letter-keys', after.letterKeys ? 'on' : 'off')
  })
  return settings
}
