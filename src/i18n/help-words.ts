import type { help } from './de/help/help.ts'

/**
 * The words of help, tour and accessibility statement. They are fetched when somebody opens one of these pages, so that
 * the start page does not carry them. German is the source of the type, as in `Words`.
 */
export type HelpWords = typeof help
