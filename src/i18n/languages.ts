import type { Words } from './words.ts'

interface Language {
  /** Its own name, as people who speak it look for it. */
  readonly name: string
  load(): Promise<Words>
}

/** Every language the app speaks: a new one is its folder and a line here. German comes first. */
export const languages = {
  de: { name: 'Deutsch', load: async () => (await import('./de/index.ts')).de },
  en: { name: 'English', load: async () => (await import('./en/index.ts')).en },
} as const satisfies Record<string, Language>

export type LanguageId = keyof typeof languages

export function isLanguageId(text: string): text is LanguageId {
  return text in languages
}

/** The words of the language that a document is not in: a commitment can be given out in both. */
export function otherWords({ locale }: Words): Promise<Words> {
  return languages[locale.startsWith('de') ? 'en' : 'de'].load()
}

/** The words of a language; one that this app does not speak (a file made elsewhere) falls back to German. */
export function loadWords(language: string): Promise<Words> {
  return languages[isLanguageId(language) ? language : 'de'].load()
}
