import type { ChainBlock, ChainCard } from '#commitment/chain-block.ts'
import type { Id } from '#core/id.ts'

/** A card of the chain with whose it is and its stage: 'Vorlesen · Stadt · Stufe 3'. */
export function cardLine({ text, party, note }: ChainCard, nameOf: (party: Id) => string): string {
  return [text, party === null ? '' : nameOf(party), note].filter(Boolean).join(' · ')
}

/** The links of a chain with the numbers of their assumptions, each card as `shown`: 'Geld → Vorlesen (1)'. */
export function linkLines({ columns, links }: ChainBlock, shown: (text: string) => string): readonly string[] {
  const texts = new Map(columns.flatMap(({ cards }) => cards.map(({ id, text }) => [id, shown(text)] as const)))
  return links.map(({ from, to, assumption }) => {
    const number = assumption === null ? '' : ` (${assumption})`
    return `${texts.get(from) ?? ''} → ${texts.get(to) ?? ''}${number}`
  })
}
