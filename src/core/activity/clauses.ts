import * as v from 'valibot'
import { daySchema, isBlank, limits, textSchema } from '#core/text.ts'
import type { ActivityBase } from './activity.ts'

/** How far a topic is agreed. Empty means untouched, which is never the same as not relevant. */
export const clauseStates = ['', 'notRelevant', 'notInPlace', 'partly', 'fully'] as const
export type ClauseState = (typeof clauseStates)[number]

export interface Topic {
  /** Asks for a day beside the wording: the first review, the end of the term. */
  readonly date?: true
  readonly required?: true
}

/** Topics of an agreement, each with its state and its wording. */
export interface ClausesActivity<
  Id extends string = string,
  Topics extends Readonly<Record<string, Topic>> = Readonly<Record<string, Topic>>,
> extends ActivityBase<Id> {
  readonly kind: 'clauses'
  readonly topics: Topics
}

export interface Clause {
  readonly state: ClauseState
  readonly wording: string
  /** Why a topic is not relevant. */
  readonly reason: string
  /** Only clauses marked so bind in law; all else records a shared intention. */
  readonly binding: boolean
  /** An ISO day where the topic asks for one, else empty. */
  readonly date: string
}

export type ClausesContent<Topic extends string = string> = { readonly [T in Topic]: Clause }

export function clausesActivity<const Id extends string, const Topics extends Readonly<Record<string, Topic>>>(
  activity: Omit<ClausesActivity<Id, Topics>, 'kind'>,
): ClausesActivity<Id, Topics> {
  return { kind: 'clauses', ...activity }
}

export const emptyClause: Clause = { state: '', wording: '', reason: '', binding: false, date: '' }

export function emptyClauses(activity: ClausesActivity): ClausesContent {
  return Object.fromEntries(Object.keys(activity.topics).map((topic) => [topic, emptyClause]))
}

export function clausesSchema(activity: ClausesActivity) {
  const clause = v.strictObject({
    state: v.picklist(clauseStates),
    wording: textSchema(limits.text),
    reason: textSchema(limits.text),
    binding: v.boolean(),
    date: daySchema,
  })
  return v.strictObject(Object.fromEntries(Object.keys(activity.topics).map((topic) => [topic, clause])))
}

/** Changes a clause. A wording typed into an untouched topic makes it partly agreed: the room says when it is fully. */
export function patchClause(content: ClausesContent, topic: string, patch: Partial<Clause>): ClausesContent {
  const before = content[topic] ?? emptyClause
  const clause = { ...before, ...patch }
  const state = before.state === '' && patch.state === undefined && !isBlank(clause.wording) ? 'partly' : clause.state
  return { ...content, [topic]: { ...clause, state } }
}

/** Whether anything at all has been said to a topic: a day alone is something, too. */
export function isTouched({ state, wording, date }: Clause): boolean {
  return state !== '' || date !== '' || !isBlank(wording)
}
