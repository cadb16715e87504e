import type { Block, Commitment, Rich, RichTerm } from '#commitment/commitment.ts'
import { decisionLogId } from '#commitment/compose/decision-log.ts'
import { plainText } from '#commitment/plain/plain-block.ts'
import type { Id } from '#core/id.ts'

/** What stands in the log about one decision: by whom it was said, what was said, and what was written to it. */
export interface LogRow {
  /** By which rule, and when. */
  readonly rule: string
  readonly title: string
  readonly decision: string
  /** Empty where a line is of the whole decision. */
  readonly organisation: string
  readonly said: string
  readonly words: string
}

/** The log of decisions, one row for each organisation and what it said, and one for each other line; none without a log. */
export function logRows({ sections }: Commitment, nameOf: (party: Id) => string): readonly LogRow[] {
  const log = sections.find(({ id }) => id === decisionLogId)
  if (log === undefined) return []
  let [rule, decision] = ['', '']
  const rows: LogRow[] = []
  for (const block of log.blocks) {
    if (block.kind === 'heading') [rule, decision] = [block.text, '']
    else if (rule !== '' && block.kind === 'paragraph') decision = plainText(block.text)
    else for (const line of linesOf(block, nameOf)) rows.push({ rule, title: log.title, decision, ...line })
  }
  return rows
}

type Line = Pick<LogRow, 'organisation' | 'said' | 'words'>

function linesOf(block: Block, nameOf: (party: Id) => string): readonly Line[] {
  if (block.kind === 'terms') return block.terms.flatMap((term) => termLines(term, nameOf))
  if (block.kind !== 'table') return []
  const [, ...heads] = block.columns
  return block.rows.flatMap(([option, ...cells]) =>
    cells.map((cell, column): Line => {
      const head = heads[column]?.head ?? []
      const [party] = partiesIn(head)
      const said = `${plainText(option ?? [])}: ${plainText(cell)}`
      return party === undefined
        ? { organisation: '', said: plainText(head), words: said }
        : { organisation: nameOf(party), said, words: '' }
    }),
  )
}

function termLines({ label, text }: RichTerm, nameOf: (party: Id) => string): readonly Line[] {
  if (partiesIn(text).length === 0) return [{ organisation: '', said: label, words: plainText(text) }]
  // Among signs stand commas or semicolons, and in words whoever has left since.
  const names = text.map((inline) => (inline.kind === 'party' ? nameOf(inline.party) : plainText([inline])))
  return names.filter((name) => !/^[,;] $/.test(name)).map((organisation) => ({ organisation, said: label, words: '' }))
}

function partiesIn(text: Rich): readonly Id[] {
  return text.flatMap((inline) => (inline.kind === 'party' ? [inline.party] : []))
}
