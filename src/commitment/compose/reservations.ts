import { elements } from '#core/method/index.ts'
import type { Block, Section } from '#commitment/commitment.ts'
import type { Composing } from './composing.ts'
import { decisionNumber } from './numbering.ts'
import { plainSection } from './plain-section.ts'
import { heading, joined, paragraph, party, plain } from './rich.ts'
import { approvalNotes } from './signatures.ts'
import { dissentingVoices } from './voices.ts'

/** What waits for a body as a whole, then all reservations and dissent once more, by decision, in the holders' words. */
export function reservationsSection(composing: Composing): Section {
  const { document } = composing.words
  const voices = elements.flatMap((element) => {
    const own = dissentingVoices(composing, element.id)
    const decision = document.decision.label(decisionNumber(element.id))
    const title = document.reservations.about(decision, composing.words.elements[element.id].title)
    return own.length === 0 ? [] : [heading(title), ...own]
  })
  const approvals = composing.organisations.flatMap(([id, organisation]) =>
    approvalNotes(composing, organisation).map((note) => joined([party(composing, id), plain(note)], ' – ')),
  )
  const whole: readonly Block[] =
    approvals.length === 0 ? [] : [heading(document.reservations.whole), { kind: 'list', items: approvals }]
  const all = [...whole, ...voices]
  return plainSection({
    id: 'reservations',
    title: document.reservations.title,
    shortTitle: document.reservations.short,
    blocks:
      all.length === 0 ? [paragraph(document.reservations.none)] : [paragraph(document.reservations.intro), ...all],
  })
}
