import type { HelpWords } from './help-words.ts'
import type { StartWords, Words } from './words.ts'

interface Language {
  /** Its own name, as people who speak it look for it. */
  readonly name: string
  /** What the start page says, and nothing else. */
  loadStart(): Promise<StartWords>
  load(): Promise<Words>
  /** The words of help, tour and accessibility statement, which nobody needs at the start. */
  loadHelp(): Promise<HelpWords>
}

/** Every language the app speaks: a new one is its folder and a line here. German comes first. */
export const languages = {
  de: {
    name: 'Deutsch',
    loadStart: async () => (await import('./de/start.ts')).start,
    load: async () => (await import('./de/index.ts')).de,
    loadHelp: async () => (await import('./de/help/help.ts')).help,
  },
  en: {
    name: 'English',
    loadStart: async () => (await import('./en/start.ts')).start,
    load: async () => (await import('./en/index.ts')).en,
    loadHelp: async () => (await import('./en/help/help.ts')).help,
  },
} as const satisfies Record<string, Language>

export type LanguageId = keyof typeof languages

export function isLanguageId(text: string): text is LanguageId {
  return Object.hasOwn(languages, text)
}

/** The language itself, or German for one that this app does not speak: a browser's, or that of a file made elsewhere. */
export function spoken(language: string): LanguageId {
  return isLanguageId(language) ? language : 'de'
}

/** The words of a language; German ones for a language that this app does not speak, here and below. */
export function loadWords(language: string): Promise<Words> {
  return languages[spoken(language)].load()
}

/** The words of help in a language. */
export function loadHelpWords(language: string): Promise<HelpWords> {
  return languages[spoken(language)].loadHelp()
}

/** Those of the words that the start page does with. */
export function loadStartWords(language: string): Promise<StartWords> {
  return languages[spoken(language)].loadStart()
}
