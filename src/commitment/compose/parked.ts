import { inOrder } from '#core/order.ts'
import { isBlank } from '#core/text.ts'
import type { Section } from '#commitment/commitment.ts'
import type { Composing } from './composing.ts'
import { plainSection } from './plain-section.ts'
import { joined, paragraph, party, plain } from './rich.ts'

/** Topics kept for later, with who takes them up and when as far as that is known; null while there is none. */
export function parkedSection(composing: Composing): Section | null {
  const { workshop, words, format } = composing
  const { document } = words.deciding
  const parked = inOrder(workshop.questions)
    .map(([, question]) => question)
    .filter(({ kind, answered, text }) => kind === 'parked' && !answered && !isBlank(text))
  if (parked.length === 0) return null
  const items = parked.map(({ text, owner, by }) => {
    const who = joined([party(composing, owner), plain(format.dayShort(by))], ', ')
    return joined([plain(text), who], ' – ')
  })
  return plainSection({
    id: 'annex-parked',
    title: document.parked,
    shortTitle: document.parked,
    blocks: [paragraph(document.parkedIntro), { kind: 'list', items }],
  })
}
