import type { Block, Commitment, Rich, RichTerm } from '#commitment/commitment.ts'
import { decisionLogId } from '#commitment/compose/decision-log.ts'
import { plainText } from '#commitment/plain/plain-block.ts'
import type { Id } from '#core/id.ts'

/** By whom something was said, empty where it is of the whole decision; what; and what was written to it. */
type Line = readonly [organisation: string, said: string, words: string]

/** A line of the log after what it is about: by which rule and when, the title of the log, and the decision. */
export type LogRow = readonly [rule: string, title: string, decision: string, ...Line]

/** The log of decisions, one row for each organisation and what it said, and one for each other line; none without a log. */
export function logRows({ sections }: Commitment, nameOf: (party: Id) => string): readonly LogRow[] {
  const log = sections.find(({ id }) => id === decisionLogId)
  if (log === undefined) return []
  let [rule, decision] = ['', '']
  return log.blocks.flatMap((block): readonly LogRow[] => {
    if (block.kind === 'heading') [rule, decision] = [block.text, '']
    else if (rule !== '' && block.kind === 'paragraph') decision = plainText(block.text)
    return linesOf(block, nameOf).map((line) => [rule, log.title, decision, ...line])
  })
}

function linesOf(block: Block, nameOf: (party: Id) => string): readonly Line[] {
  if (block.kind === 'terms') return block.terms.flatMap((term) => termLines(term, nameOf))
  if (block.kind !== 'table') return []
  const [, ...heads] = block.columns
  return block.rows.flatMap(([option = [], ...cells]) =>
    cells.map((cell, column): Line => {
      const head = heads[column]?.head ?? []
      const party = head.find(({ kind }) => kind === 'party')
      const said = `${plainText(option)}: ${plainText(cell)}`
      return party?.kind === 'party' ? [nameOf(party.party), said, ''] : ['', plainText(head), said]
    }),
  )
}

function termLines({ label, text }: RichTerm, nameOf: (party: Id) => string): readonly Line[] {
  if (!hasParties(text)) return [['', label, plainText(text)]]
  // Among signs stand commas or semicolons, and in words whoever has left since.
  const names = text.map((inline) => (inline.kind === 'party' ? nameOf(inline.party) : plainText([inline])))
  return names.filter((name) => !/^[,;] $/.test(name)).map((name) => [name, label, ''])
}

function hasParties(text: Rich): boolean {
  return text.some(({ kind }) => kind === 'party')
}
