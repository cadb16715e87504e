import { cellText, type Row, type TableActivity } from '#core/activity/table.ts'
import { isBlank } from '#core/text.ts'
import { firstWords } from '#i18n/first-words.ts'
import type { Words } from '#i18n/words.ts'

/** What a row is called when it is spoken of: its first words, where it has none yet its number. `index` counts from 0. */
export function rowName(words: Words, activity: TableActivity, row: Row | undefined, index: number): string {
  return row === undefined || rowText(activity, row) === ''
    ? words.editors.table.rowNumber(index + 1)
    : firstWords(rowText(activity, row))
}

/** What a row is about, in all of its words: its first text; empty where it has none yet. */
export function rowText(activity: TableActivity, row: Row): string {
  const texts = Object.entries(activity.columns).flatMap(([name, { type }]) =>
    type === 'text' ? cellText(row, name) : [],
  )
  return texts.find((text) => !isBlank(text))?.trim() ?? ''
}
