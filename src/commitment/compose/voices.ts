import { isStale } from '#core/stances/edit-stances.ts'
import type { Id } from '#core/id.ts'
import type { ElementId } from '#core/method/index.ts'
import type { Organisation } from '#core/organisations/organisation.ts'
import { needsReason, type Stance, type StanceKind } from '#core/stances/stance.ts'
import { isBlank } from '#core/text.ts'
import type { Block } from '#commitment/commitment.ts'
import { type Composing, fullNameOf } from './composing.ts'
import { decisionNumber } from './numbering.ts'
import { heading, missing, paragraph, party, plain } from './rich.ts'

/** What organisations said to an element's decision: reservations and objections first, then what others put on record. */
export function elementVoices(composing: Composing, element: ElementId): readonly Block[] {
  const { voices } = composing.words.document
  const [dissent, remarks] = [dissentingVoices(composing, element), said(composing, element, isRemark)]
  return [
    ...(dissent.length === 0 ? [] : [heading(voices.heading), ...dissent]),
    ...(remarks.length === 0 ? [] : [heading(voices.remarks), ...remarks]),
  ]
}

/**
 * Reservations, objections, standing aside, and below them, so that the voices stay together, what waits for a body: without
 * a heading, also collected at the end.
 */
export function dissentingVoices(composing: Composing, element: ElementId): readonly Block[] {
  const waits = (kind: StanceKind) => kind === 'subjectToBody'
  return [...said(composing, element, (kind) => !isRemark(kind) && !waits(kind)), ...said(composing, element, waits)]
}

function isRemark(kind: StanceKind): boolean {
  return kind === 'supports' || kind === 'absent'
}

function said(composing: Composing, element: ElementId, takes: (kind: StanceKind) => boolean): readonly Block[] {
  return composing.organisations.flatMap(([id, organisation]) => {
    const stance = composing.workshop.stances[element][id]
    return stance === undefined || !takes(stance.kind) ? [] : voiceOf(composing, element, id, organisation, stance)
  })
}

function voiceOf(
  composing: Composing,
  element: ElementId,
  id: Id,
  organisation: Organisation,
  stance: Stance,
): readonly Block[] {
  const { decision, quoted, voices } = composing.words.document
  const approval = stance.kind === 'subjectToBody' ? [approvalOf(composing, element, id, organisation, stance)] : []
  const speaks = !isBlank(stance.reason) || !isBlank(stance.response)
  if (!speaks && !needsReason(stance.kind) && stance.kind !== 'standsAside') return approval
  const label = voices.labels[stance.kind](decisionNumber(element))
  const voice: Block = {
    kind: 'voice',
    party: id,
    name: fullNameOf(composing, organisation),
    stance: stance.kind,
    label: isStale(composing.workshop, element, stance) ? decision.stale(label) : label,
    quote: isBlank(stance.reason) ? null : quoted(stance.reason.trim()),
    unsaid: needsReason(stance.kind) ? missing(voices.missing) : plain(voices.noReason),
    response: isBlank(stance.response) ? null : { label: voices.response, text: stance.response.trim() },
  }
  return [...approval, voice]
}

/** Who must still approve, and by when; both are marked where they are missing. */
function approvalOf(
  composing: Composing,
  element: ElementId,
  id: Id,
  organisation: Organisation,
  stance: Stance,
): Block {
  const { words, format } = composing
  const { voices, decision, missingPart, parties } = words.document
  const own = organisation.approvingBody.trim()
  const body = stance.body.trim() || own
  // The day of an organisation is the earliest on which its body meets: it promises no answer by then, and is no day of
  // another body.
  const earliest = body === own && ['', organisation.approvalBy].includes(stance.until)
  const until = format.day(earliest ? organisation.approvalBy : stance.until)
  const today = decision.label(decisionNumber(element))
  const label = isStale(composing.workshop, element, stance) ? decision.stale(today) : today
  const meets = earliest && until !== '' ? parties.bodyBy(body, until) : body
  const dated = earliest || until === '' ? voices.subjectToUndated(label, meets) : voices.subjectTo(label, body, until)
  const text = body === '' ? voices.subjectToUnnamed(label) : dated
  const lacking = [body === '' ? voices.missingBody : '', until === '' ? voices.missingUntil : ''].filter(
    (part) => part !== '',
  )
  return paragraph([
    ...party(composing, id),
    { kind: 'text', text: ` ${text}` },
    ...(lacking.length === 0 ? [] : [{ kind: 'text', text: ' ' } as const]),
    ...(lacking.length === 0 ? [] : missing(missingPart(format.list(lacking)))),
  ])
}
