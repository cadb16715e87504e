import type { ChainBlock } from '#commitment/chain-block.ts'
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
        cards.map((card) => listItem(asLines(cardText(card, nameOf)))).join('\n'),
      ]),
    ...linkParts(block),
    ...assumptionParts(block),
  ]
}

function cardText(
  { text, party, note }: ChainBlock['columns'][number]['cards'][number],
  nameOf: (party: Id) => string,
): string {
  const said = [text, party === null ? null : nameOf(party), note]
  return said.flatMap((part) => (part === null ? [] : escaped(part))).join(' · ')
}

function linkParts(block: ChainBlock): readonly string[] {
  const texts = new Map(block.columns.flatMap(({ cards }) => cards.map(({ id, text }) => [id, escaped(text)] as const)))
  const lines = block.links.map(({ from, to, assumption }) => {
    const arrow = `${texts.get(from) ?? ''} → ${texts.get(to) ?? ''}`
    return listItem(asLines(assumption === null ? arrow : `${arrow} (${assumption})`))
  })
  return lines.length === 0 ? [] : [lines.join('\n')]
}

function assumptionParts(block: ChainBlock): readonly string[] {
  if (block.assumptions.length === 0) return []
  const lines = block.assumptions.map(
    (text, index) => `${index + 1}. ${asLines(escaped(text)).replaceAll('\n', '\n   ')}`,
  )
  return [strong(block.assumptionsTitle), lines.join('\n')]
}
