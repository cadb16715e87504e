import { cellText, type Row, type TableActivity } from '#core/activity/table.ts'
import { isBlank } from '#core/text.ts'
import { firstWords } from '#i18n/first-words.ts'

/** What a row is called when it is spoken of: its first words, empty where it has none yet. */
export function rowName(activity: TableActivity, row: Row): string {
  const column = Object.keys(activity.columns).find(
    (name) => activity.columns[name]?.type === 'text' && !isBlank(cellText(row, name)),
  )
  return column === undefined ? '' : firstWords(cellText(row, column))
}
