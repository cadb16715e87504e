import type { Id } from '#core/id.ts'
import type { Block, Rich, TableColumn } from '#commitment/commitment.ts'
import { betweenNames } from '#commitment/between-names.ts'
import { plainText } from '#commitment/plain/plain-block.ts'
import { type Composing, shortNameOf } from './composing.ts'

/** A text as typed, without the blanks around it and around its lines. */
export function plain(text: string): Rich {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim())
  const said = lines.filter((line) => line !== '').join('\n')
  return said === '' ? [] : [{ kind: 'text', text: said }]
}

export function missing(text: string): Rich {
  return [{ kind: 'missing', text }]
}

/** The sign and short name of an organisation; nothing for one that is not there (the room, or one that has left). */
export function party(composing: Composing, id: Id): Rich {
  const found = composing.workshop.organisations[id]
  return found === undefined ? [] : [{ kind: 'party', party: id, name: shortNameOf(composing, found) }]
}

export function parties(composing: Composing, ids: readonly Id[]): Rich {
  return namesJoined(ids.map((id) => party(composing, id)))
}

/** Organisations in a row, each to be told from the next. */
export function namesJoined(names: readonly Rich[]): Rich {
  return joined(names, betweenNames(names.map(plainText)))
}

/** Several texts as one, with `between` between those that say something. */
export function joined(parts: readonly Rich[], between: string): Rich {
  const said = parts.filter((part) => part.length > 0)
  return said.flatMap((part, index): Rich => (index === 0 ? part : [{ kind: 'text', text: between }, ...part]))
}

export function heading(text: string, number: string | null = null): Block {
  return { kind: 'heading', number, text }
}

/** A heading that parts what stands under a numbered one. */
export function minorHeading(text: string): Block {
  return { kind: 'heading', number: null, text, minor: true }
}

export function paragraph(text: string | Rich): Block {
  return { kind: 'paragraph', text: typeof text === 'string' ? plain(text) : text }
}

/** A column of a table. `weight` is its share of the width among the columns: 1 is usual. */
export function column(head: string | Rich, weight = 1): TableColumn {
  return { head: typeof head === 'string' ? plain(head) : head, weight, centred: false }
}
