import type { Commitment, Inline, Rich } from '#commitment/commitment.ts'
import type { Id } from '#core/id.ts'
import { xmlText } from '#formats/xml.ts'

/** Looks up the initials of an organisation's sign; empty for one that is not a party. */
export type InitialsOf = (party: Id) => string

export function initialsIn({ parties }: Commitment): InitialsOf {
  const initials = new Map(parties.map(({ id, sign }) => [id, sign.initials]))
  return (party) => initials.get(party) ?? ''
}

interface RunLook {
  readonly bold?: true
  readonly italic?: true
  /** A character style of styles.ts. */
  readonly style?: 'Missing'
}

/** One run of text; line feeds become line breaks. */
export function run(text: string, look: RunLook = {}): string {
  const properties = [
    look.style === undefined ? '' : `<w:rStyle w:val="${look.style}"/>`,
    look.bold === true ? '<w:b/>' : '',
    look.italic === true ? '<w:i/>' : '',
  ].join('')
  const inner = text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${xmlText(line).replaceAll('\t', ' ')}</w:t>`)
    .join('<w:br/>')
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${inner}</w:r>`
}

/** A rich text as runs. Signs are said in letters: the initials before the name. */
export function runs(text: Rich, initialsOf: InitialsOf, look: RunLook = {}): string {
  return text.map((part, index) => runOf(part, text[index - 1], initialsOf, look)).join('')
}

function runOf(part: Inline, before: Inline | undefined, initialsOf: InitialsOf, look: RunLook): string {
  switch (part.kind) {
    case 'text':
      return run(part.text, look)
    case 'strong':
      return run(part.text, { ...look, bold: true })
    case 'missing':
      return run(part.text, { ...look, style: 'Missing' })
    case 'mark':
      return run(before?.kind === 'mark' ? `, ${part.mark}` : part.mark, { ...look, bold: true })
    case 'party': {
      const initials = initialsOf(part.party)
      return `${initials === '' ? '' : run(`${initials}\u00a0`, { ...look, bold: true })}${run(part.name, look)}`
    }
  }
}
