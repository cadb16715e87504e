import { namesInARow } from '#commitment/between-names.ts'
import type { ChainBlock } from '#commitment/chain-block.ts'
import type { Block, Rich, TableBlock } from '#commitment/commitment.ts'
import type { SignatureBlock } from '#commitment/signature-block.ts'
import type { Id } from '#core/id.ts'
import { cardLine, linkLines } from './chain-lines.ts'

/** What a block says, line by line and without any mark-up; headings and numbers of clauses are the part's title. */
export function plainLines(block: Block, nameOf: (party: Id) => string): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
      return linesOf(plainText(block.text))
    case 'list':
      return block.items.map((item) => oneLine(plainText(item)))
    case 'terms':
      return block.terms.map(({ label, text }) => `${label}: ${oneLine(plainText(text))}`)
    case 'table':
      return tableLines(block)
    case 'decision':
      return [
        ...linesOf(block.text ?? block.missing),
        ...block.stances.map(({ label, parties }) => `${label}: ${namesInARow(parties.map(nameOf))}`),
      ]
    case 'voice':
      return [
        `${block.name} – ${block.label}: ${oneLine(block.quote ?? plainText(block.unsaid))}`,
        ...(block.response === null ? [] : [`${block.response.label}: ${oneLine(block.response.text)}`]),
      ]
    case 'clause':
      return [...(block.notes.length === 0 ? [] : [block.notes.join(' · ')]), ...linesOf(plainText(block.text))]
    case 'chain':
      return chainLines(block, nameOf)
    case 'signature':
      return signatureLines(block)
    case 'missing':
      return [block.text]
  }
}

/** A text without its signs and marks; two marks side by side are parted. */
export function plainText(text: Rich): string {
  return text
    .map((part, index) => {
      switch (part.kind) {
        case 'text':
        case 'strong':
        case 'missing':
          return part.text
        case 'party':
          return part.name
        case 'mark':
          return text[index - 1]?.kind === 'mark' ? `, ${part.mark}` : part.mark
      }
    })
    .join('')
}

/** A text that was typed on several lines, on one. */
export function oneLine(text: string): string {
  return linesOf(text).join(' / ')
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}

function tableLines({ columns, rows }: TableBlock): readonly string[] {
  const line = (cells: readonly Rich[]) => cells.map((cell) => oneLine(plainText(cell))).join(' | ')
  return [line(columns.map(({ head }) => head)), ...rows.map(line)]
}

function chainLines(block: ChainBlock, nameOf: (party: Id) => string): readonly string[] {
  return [
    ...block.columns.flatMap(({ title, cards }) => cards.map((card) => `${title}: ${oneLine(cardLine(card, nameOf))}`)),
    ...linkLines(block, oneLine),
    ...block.assumptions.map((text, index) => `${index + 1}. ${oneLine(text)}`),
  ]
}

function signatureLines({ representedBy, lines, notes }: SignatureBlock): readonly string[] {
  return [
    ...(representedBy === null ? [] : [representedBy]),
    ...lines.map(({ name, role }) => [name ?? '', role].filter((part) => part !== '').join(', ')),
    ...notes,
  ]
}
