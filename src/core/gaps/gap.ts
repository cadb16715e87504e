import type { RowLack } from '#core/activity/raci.ts'
import type { Id } from '#core/id.ts'
import type { ActivityId, ElementId } from '#core/method/index.ts'

/** When a gap is best closed. Neither of them locks anything. */
export type Urgency = 'beforeSigning' | 'later'

/** Where a gap is closed: an activity, an element's stances, a step of the set-up, the list of open questions, or a decision. */
export type Place =
  | { readonly screen: 'activity'; readonly activity: ActivityId }
  | { readonly screen: 'stances'; readonly element: ElementId }
  | { readonly screen: 'setup'; readonly step: 'occasion' | 'organisations' | 'rules' }
  | { readonly screen: 'questions' }
  | { readonly screen: 'decision'; readonly decision: Id }

/** What is lacking, with what a sentence about it needs. The words live in the language files. */
export type Lack =
  | { readonly what: 'title' | 'ruleToday' | 'organisations' }
  | { readonly what: 'delegate' | 'mandate' | 'signatory'; readonly organisation: Id }
  | { readonly what: 'text'; readonly activity: ActivityId; readonly field: string }
  | { readonly what: 'cards' | 'rows'; readonly activity: ActivityId; readonly atLeast: number; readonly there: number }
  | { readonly what: 'cell'; readonly activity: ActivityId; readonly row: Id; readonly column: string }
  | { readonly what: 'noCell'; readonly activity: ActivityId; readonly organisation: Id }
  | { readonly what: 'reply' | 'followUp'; readonly activity: ActivityId; readonly row: Id; readonly organisation: Id }
  | { readonly what: 'noTasks'; readonly activity: ActivityId }
  | { readonly what: RowLack; readonly activity: ActivityId; readonly row: Id }
  | { readonly what: 'leadsNowhere' | 'unfounded'; readonly activity: ActivityId; readonly card: Id }
  | {
      readonly what: 'clause' | 'clauseReason' | 'clauseBlank' | 'clauseDate'
      readonly activity: ActivityId
      readonly topic: string
    }
  | {
      readonly what: 'stance' | 'stanceReason' | 'stale' | 'objects'
      readonly element: ElementId
      readonly organisation: Id
    }
  | { readonly what: 'questionOwner' | 'questionDate'; readonly question: Id }
  | { readonly what: 'decision'; readonly decision: Id }

/** Something the commitment still lacks. It is shown, leads to its field, and never blocks. */
export interface Gap {
  readonly lack: Lack
  readonly urgency: Urgency
  readonly place: Place
  /** The id of the field on that screen, see anchor.ts. */
  readonly anchor: string
}
