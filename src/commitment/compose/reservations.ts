import { elements } from '#core/method/index.ts'
import type { Section } from '#commitment/commitment.ts'
import type { Composing } from './composing.ts'
import { decisionNumber } from './numbering.ts'
import { heading, paragraph } from './rich.ts'
import { dissentingVoices } from './voices.ts'

/** All reservations and dissent once more, by decision, in the holders' words. */
export function reservationsSection(composing: Composing): Section {
  const { document } = composing.words
  const voices = elements.flatMap((element) => {
    const own = dissentingVoices(composing, element.id)
    const decision = document.decision.label(decisionNumber(element.id))
    const title = document.reservations.about(decision, composing.words.elements[element.id].title)
    return own.length === 0 ? [] : [heading(title), ...own]
  })
  return {
    id: 'reservations',
    number: null,
    element: null,
    title: document.reservations.title,
    shortTitle: document.reservations.short,
    question: null,
    landscape: false,
    blocks:
      voices.length === 0
        ? [paragraph(document.reservations.none)]
        : [paragraph(document.reservations.intro), ...voices],
  }
}
