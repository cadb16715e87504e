import { cellText, type Row, type TableActivity } from '#core/activity/table.ts'
import { isBlank } from '#core/text.ts'
import { firstWords } from '#i18n/first-words.ts'
import type { Words } from '#i18n/words.ts'

/** What a row is called when it is spoken of: its first words, where it has none yet its number. `index` counts from 0. */
export function rowName(words: Words, activity: TableActivity, row: Row | undefined, index: number): string {
  const column = Object.keys(activity.columns).find(
    (name) => activity.columns[name]?.type === 'text' && row !== undefined && !isBlank(cellText(row, name)),
  )
  return column === undefined || row === undefined
    ? words.editors.table.rowNumber(index + 1)
    : firstWords(cellText(row, column))
}
