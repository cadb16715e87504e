import type { DayEnd } from './day-end.ts'
import { perElement } from './method/per-element.ts'
import type { Decision } from './decision/decision.ts'
import { decisionsUnderWay, recordedDecisions } from './decision/edit-decisions.ts'
import { isStale } from './stances/edit-stances.ts'
import type { Id } from './id.ts'
import { elements, type ElementId } from './method/index.ts'
import { type StanceKind, stanceKinds } from './stances/stance.ts'
import { decisionOf, wordingOf } from './stances/wording.ts'
import { isBlank } from './text.ts'
import type { Workshop } from './workshop.ts'

/** Marks how everything stands at the end of a day (an ISO day). A day that is wrapped up twice keeps the later mark. */
export function endDay(workshop: Workshop, day: string): Workshop {
  const end: DayEnd = {
    sentences: perElement((element) => decisionOf(workshop, element)),
    wordings: perElement((element) => wordingOf(workshop, element)),
  }
  return { ...workshop, dayEnds: { ...workshop.dayEnds, [day]: end } }
}

/** The last day that was wrapped up; null while none was. */
export function lastDayEnd(workshop: Pick<Workshop, 'dayEnds'>): { readonly day: string; readonly end: DayEnd } | null {
  const day = Object.keys(workshop.dayEnds).toSorted().at(-1)
  const end = day === undefined ? undefined : workshop.dayEnds[day]
  return day === undefined || end === undefined ? null : { day, end }
}

/** Whether the sentence still reads as when an organisation took its stance; false, too, where no end of a day has kept that. */
export function isSentenceKept(workshop: Workshop, element: ElementId, organisation: Id): boolean {
  const wording = workshop.stances[element][organisation]?.wording
  const then = Object.values(workshop.dayEnds).find(({ wordings }) => wordings[element] === wording)
  return then?.sentences[element] === decisionOf(workshop, element)
}

/** What happened to an element since: its sentence reads otherwise, or something else of it does. */
export interface Change {
  readonly element: ElementId
  readonly what: 'sentence' | 'contents'
  /** The sentence as it was; empty where the element had none, or where it still reads the same. */
  readonly before: string
}

/** What reads otherwise than at the end of a day: of an element its sentence, or else whatever it holds. */
export function changesSince(workshop: Workshop, end: DayEnd): readonly Change[] {
  return elements.flatMap(({ id }): readonly Change[] => {
    const before = end.sentences[id]
    if (decisionOf(workshop, id) !== before) return [{ element: id, what: 'sentence', before }]
    return wordingOf(workshop, id) === end.wordings[id] ? [] : [{ element: id, what: 'contents', before: '' }]
  })
}

/** How the sentence of an element stands in the room. */
export interface SentenceStand {
  readonly element: ElementId
  readonly sentence: string
  /** How many said what to the wording of today. */
  readonly said: readonly { readonly kind: StanceKind; readonly count: number }[]
  /** Stances that were given to an earlier wording. */
  readonly stale: number
  readonly silent: number
  /** The log says that this wording was adopted; or all have spoken to it, not all were absent, and nobody objects. */
  readonly isDecided: boolean
}

/** Every element whose sentence somebody has spoken to, or the log says was adopted. */
export function sentenceStands(workshop: Workshop): readonly SentenceStand[] {
  const spokenTo = ({ said, stale, isDecided }: SentenceStand) => said.length + stale > 0 || isDecided
  return wordedSentences(workshop).filter(spokenTo)
}

/** Every element that has its sentence. */
export function wordedSentences(workshop: Workshop): readonly SentenceStand[] {
  const organisations = Object.keys(workshop.organisations)
  const recorded = recordedDecisions(workshop)
  return elements.flatMap(({ id }): readonly SentenceStand[] => {
    const sentence = decisionOf(workshop, id)
    if (sentence.trim() === '') return []
    const isAdopted = recorded.findLast(isDecisionOn(sentence))?.[1].outcome.result === 'adopted'
    const stances = organisations.flatMap((organisation) => workshop.stances[id][organisation] ?? [])
    const current = stances.filter((stance) => !isStale(workshop, id, stance))
    const said = stanceKinds.flatMap((kind) => {
      const count = current.filter((stance) => stance.kind === kind).length
      return count === 0 ? [] : [{ kind, count }]
    })
    const [stale, silent] = [stances.length - current.length, organisations.length - stances.length]
    const areThere = stale + silent === 0 && said.some(({ kind }) => kind !== 'absent')
    const hasConsent = areThere && said.every(({ kind }) => kind !== 'objects')
    return [{ element: id, sentence, said, stale, silent, isDecided: isAdopted || hasConsent }]
  })
}

/** What else was adopted, as the log keeps it: a decision on the sentence of an element stands there already. */
export function adoptedIn(workshop: Workshop): readonly (readonly [Id, Decision])[] {
  const inElements = elements.map(({ id }) => isDecisionOn(decisionOf(workshop, id)))
  return recordedDecisions(workshop).filter(
    (each) => each[1].outcome.result === 'adopted' && !inElements.some((isOn) => isOn(each)),
  )
}

/** What was put to the room and put aside before it was decided; a sentence that stands there as open is not told twice. */
export function putAsideIn(workshop: Workshop): readonly (readonly [Id, Decision])[] {
  const told = sentenceStands(workshop).map(({ sentence }) => isDecisionOn(sentence))
  return decisionsUnderWay(workshop).filter((each) => !told.some((isOn) => isOn(each)))
}

/** Finds the decisions that were taken on a sentence as it reads, not on one of several options; on one without words, none. */
function isDecisionOn(sentence: string): (entry: readonly [Id, Decision]) => boolean {
  return ([, { text, outcome }]) => !isBlank(text) && outcome.option === '' && text.trim() === sentence.trim()
}
