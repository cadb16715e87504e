import type { Id } from '#core/id.ts'
import { type Entities, inOrder } from '#core/order.ts'
import { nameInRoom, type Organisation } from '#core/organisations/organisation.ts'
import { asCalled } from '#core/organisations/short-name.ts'
import { fitText, limits } from '#core/text.ts'
import { addRow, moveRow, newRow, setCell } from './edit-table.ts'
import { type MonthNamed, readDay } from './pasted-day.ts'
import { type CellValue, type Column, isEmptyCell, type TableActivity, type TableContent } from './table.ts'

/** What a text is compared with in cells that hold no words: the names of options, of organisations and of months. */
export interface KnownNames {
  readonly options: (column: string) => Readonly<Record<string, string>>
  readonly organisations: Entities<Organisation>
  readonly monthNamed: MonthNamed
}

interface Pasted {
  readonly content: TableContent
  /** How many texts found no cell: nothing that theirs can hold, or written over nothing that stands there. */
  readonly left: number
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
): Pasted {
  const names = Object.keys(activity.columns)
  const columns = Object.entries(activity.columns).slice(names.indexOf(at.column))
  const [first = [], ...others] = copied.map((texts) =>
    columns.flatMap(([name, column], index) => {
      const value = readCell(column, texts[index]?.trim() ?? '', known.options(name), known)
      return value === null ? [] : [[name, value] as const]
    }),
  )
  const row = content.rows[at.row]
  const free = first.filter(([name]) => isEmptyCell(row?.cells[name]))
  const begun = free.reduce((filled, [name, value]) => setCell(filled, at.row, name, value), content)
  const ids = inOrder(content.rows).map(([id]) => id)
  const below = ids[ids.indexOf(at.row) + 1] ?? null
  const pasted = others.reduce((filled, cells) => {
    const id = newId()
    return moveRow(addRow(filled, id, newRow(activity, Object.fromEntries(cells))), id, below)
  }, begun)
  const texts = copied.flat().filter((text) => text.trim() !== '').length
  return { content: pasted, left: texts - free.length - others.flat().length }
}

/** What a text means in a column; null where it is nothing that the column can hold. */
function readCell(
  { type }: Column,
  text: string,
  options: Readonly<Record<string, string>>,
  { organisations, monthNamed }: KnownNames,
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
      return readDay(text, monthNamed)
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
