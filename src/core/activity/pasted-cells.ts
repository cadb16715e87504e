import type { Id } from '#core/id.ts'
import { type Entities, inOrder } from '#core/order.ts'
import { nameInRoom, type Organisation } from '#core/organisation.ts'
import { asCalled } from '#core/short-name.ts'
import { fitText, isDay, limits } from '#core/text.ts'
import { addRow, moveRow, newRow, setCell } from './edit-table.ts'
import { type CellValue, type Column, isEmptyCell, type TableActivity, type TableContent } from './table.ts'

/** What a text is compared with in cells that hold no words: the names of options and of organisations. */
export interface KnownNames {
  readonly options: (column: string) => Readonly<Record<string, string>>
  readonly organisations: Entities<Organisation>
}

/**
 * Puts copied rows into a table, from one cell on to the right. The first goes into the row of that cell, the others become
 * rows right below it; nothing that stands there already is overwritten. A cell that holds no words takes only a text that
 * is the name of something it can hold.
 */
export function pasteRows(
  activity: TableActivity,
  content: TableContent,
  at: { readonly row: Id; readonly column: string },
  copied: readonly (readonly string[])[],
  known: KnownNames,
  newId: () => Id,
): TableContent {
  const names = Object.keys(activity.columns)
  const columns = Object.entries(activity.columns).slice(names.indexOf(at.column))
  const [first = [], ...others] = copied.map((texts) =>
    columns.flatMap(([name, column], index) => {
      const value = readCell(column, texts[index]?.trim() ?? '', known.options(name), known.organisations)
      return value === null ? [] : [[name, value] as const]
    }),
  )
  const row = content.rows[at.row]
  const free = first.filter(([name]) => isEmptyCell(row?.cells[name]))
  const begun = free.reduce((filled, [name, value]) => setCell(filled, at.row, name, value), content)
  const ids = inOrder(content.rows).map(([id]) => id)
  const below = ids[ids.indexOf(at.row) + 1] ?? null
  return others.reduce((filled, cells) => {
    const id = newId()
    return moveRow(addRow(filled, id, newRow(activity, Object.fromEntries(cells))), id, below)
  }, begun)
}

/** What a text means in a column; null where it is nothing that the column can hold. */
function readCell(
  { type }: Column,
  text: string,
  options: Readonly<Record<string, string>>,
  organisations: Entities<Organisation>,
): CellValue | null {
  if (text === '') return null
  switch (type) {
    case 'text':
      return fitText(text)
    case 'person':
      return fitText(text, limits.line)
    case 'choice':
      return Object.keys(options).find((option) => asCalled(options[option] ?? '') === asCalled(text)) ?? null
    case 'date':
      return readDay(text)
    case 'organisation':
      return organisationCalled(text, organisations)
    case 'organisations': {
      const ids = text.split(/[,;]/u).map((name) => organisationCalled(name, organisations))
      return ids.every((id) => id !== null) ? [...new Set(ids)] : null
    }
  }
}

function organisationCalled(name: string, organisations: Entities<Organisation>): Id | null {
  const called = asCalled(name)
  const found = inOrder(organisations).find(([, organisation]) =>
    [nameInRoom(organisation), organisation.name].some((known) => asCalled(known) === called),
  )
  return called === '' ? null : (found?.[0] ?? null)
}

/** An ISO day, or one as German spreadsheets write it; 10/11/2027 is another day on either side of the Atlantic. */
function readDay(text: string): string | null {
  const iso = text.replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u, (_, day: string, month: string, year: string) =>
    [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
  )
  return isDay(iso) ? iso : null
}
