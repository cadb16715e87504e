import { type Row, rowText, type TableActivity } from '#core/activity/table.ts'
import { firstWords } from '#i18n/first-words.ts'
import type { Words } from '#i18n/words.ts'

/** What a row is called when it is spoken of: its first words, where it has none yet its number. `index` counts from 0. */
export function rowName(words: Words, activity: TableActivity, row: Row | undefined, index: number): string {
  const text = row === undefined ? '' : rowText(activity, row)
  return text === '' ? words.editors.table.rowNumber(index + 1) : firstWords(text)
}
