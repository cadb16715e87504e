import { hasDissent } from '#core/decision/dissent.ts'
import { recordedDecisions } from '#core/decision/edit-decisions.ts'
import { elements } from '#core/method/index.ts'
import type { Block, Section } from '#commitment/commitment.ts'
import type { Composing } from './composing.ts'
import { decisionNumber } from './numbering.ts'
import { plainSection } from './plain-section.ts'
import { heading, joined, paragraph, party, plain } from './rich.ts'
import { approvalNotes } from './signatures.ts'
import { dissentingVoices } from './voices.ts'

/**
 * What waits for a body as a whole, then all reservations and dissent once more, by decision, in the holders' words. `log`
 * is where those of single votes are told.
 */
export function reservationsSection(composing: Composing, log: string | null): Section {
  const { document } = composing.words
  const { reservations } = document
  const voices = elements.flatMap((element) => {
    const own = dissentingVoices(composing, element.id)
    const decision = document.decision.label(decisionNumber(element.id))
    const title = reservations.about(decision, composing.words.elements[element.id].title)
    return own.length === 0 ? [] : [heading(title), ...own]
  })
  const approvals = composing.organisations.flatMap(([id, organisation]) =>
    approvalNotes(composing, organisation).map((note) => joined([party(composing, id), plain(note)], ' – ')),
  )
  const whole: readonly Block[] =
    approvals.length === 0 ? [] : [heading(reservations.whole), { kind: 'list', items: approvals }]
  const isInLog = recordedDecisions(composing.workshop).some(([, decision]) => hasDissent(decision))
  const logged = log !== null && isInLog ? [paragraph(reservations.logged(log))] : []
  const all = [...whole, ...voices]
  const none = logged.length === 0 ? [paragraph(reservations.none)] : logged
  return plainSection({
    id: 'reservations',
    title: reservations.title,
    shortTitle: reservations.short,
    blocks: all.length === 0 ? none : [paragraph(reservations.intro), ...logged, ...all],
  })
}
