import type { ChainBlock } from '#commitment/chain-block.ts'
import { cardLine, linkLines } from '#commitment/plain/chain-lines.ts'
import type { Id } from '#core/id.ts'
import { asLines, escaped, strong } from './inlines.ts'
import { listItem } from './lines.ts'

/** The chain in words: its columns with their cards, then every link, then the assumptions that the links quote. */
export function chainParts(block: ChainBlock, nameOf: (party: Id) => string): readonly string[] {
  return [
    ...block.columns
      .filter(({ cards }) => cards.length > 0)
      .flatMap(({ title, cards }) => [
        strong(title),
        cards.map((card) => listItem(asLines(escaped(cardLine(card, nameOf))))).join('\n'),
      ]),
    ...linkParts(block),
    ...assumptionParts(block),
  ]
}

function linkParts(block: ChainBlock): readonly string[] {
  const lines = linkLines(block, escaped).map((link) => listItem(asLines(link)))
  return lines.length === 0 ? [] : [lines.join('\n')]
}

function assumptionParts(block: ChainBlock): readonly string[] {
  if (block.assumptions.length === 0) return []
  const lines = block.assumptions.map(
    (text, index) => `${index + 1}. ${asLines(escaped(text)).replaceAll('\n', '\n   ')}`,
  )
  return [strong(block.assumptionsTitle), lines.join('\n')]
}
