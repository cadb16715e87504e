import * as v from 'valibot'
import { type Id, idSchema, optionalIdSchema } from '#core/id.ts'
import type { DecisionRuleId } from '#core/method/decision-rules.ts'
import { type Entities, type Order, orderSchema } from '#core/order.ts'
import { stanceKinds, type StanceKind } from '#core/stances/stance.ts'
import { limits, textSchema } from '#core/text.ts'

/** What an organisation says to a proposal, by name; the reason in its own words. */
export interface Voice {
  readonly kind: StanceKind
  readonly reason: string
}

export const fingers = [0, 1, 2, 3, 4, 5] as const
export type Fingers = (typeof fingers)[number]

export const votes = ['yes', 'no', 'abstains', 'absent'] as const
export type Vote = (typeof votes)[number]

/** An option to weigh. The passive one says that everything stays as it is. */
export interface Option {
  readonly text: string
  readonly order: Order
}

export const resistances = { least: 0, most: 10 } as const

export const shareIds = ['twoThirds', 'threeQuarters'] as const
export type Share = (typeof shareIds)[number]

/** Shares of the votes cast that a qualified majority asks for, as fractions so that nothing is rounded. */
export const shares = { twoThirds: [2, 3], threeQuarters: [3, 4] } as const satisfies Record<Share, unknown>

/** Consensus and consent: every organisation takes its stance by name. */
export interface VoicesBallot {
  readonly kind: 'voices'
  readonly voices: Readonly<Record<Id, Voice>>
}

/** Fist-to-five: how many fingers each organisation shows. */
export interface FingersBallot {
  readonly kind: 'fingers'
  readonly fingers: Readonly<Record<Id, Fingers>>
  readonly absent: readonly Id[]
}

/** Systemic consensing: how much resistance each organisation has to each option, 0 to 10. */
export interface ResistanceBallot {
  readonly kind: 'resistance'
  readonly options: Entities<Option>
  /** By option, then by organisation. The passive option stands under `passive`. */
  readonly resistance: Readonly<Record<Id, Readonly<Record<Id, number>>>>
  /** Whether the option that nothing changes is weighed too; leaving it out is recorded and printed. */
  readonly withPassive: boolean
  /** From this resistance on, one organisation alone takes an option out; 0 for: no veto. */
  readonly veto: number
  readonly absent: readonly Id[]
}

/** Majority and qualified majority: one vote for each organisation. */
export interface VotesBallot {
  readonly kind: 'votes'
  readonly votes: Readonly<Record<Id, Vote>>
  /** Per cent of the organisations that must be there, at least 1. */
  readonly quorum: number
  readonly share: Share
}

/** One decides after hearing the others. */
export interface HearingBallot {
  readonly kind: 'hearing'
  /** Who decides; empty while that is open. */
  readonly decider: Id
  readonly heard: readonly Id[]
  readonly absent: readonly Id[]
  readonly decided: '' | 'yes' | 'no'
}

export type Ballot = VoicesBallot | FingersBallot | ResistanceBallot | VotesBallot | HearingBallot

/** The key of the passive option among the resistances. */
export const passive: Id = 'passive'

const organisations = v.pipe(v.array(idSchema), v.maxLength(100))
const resistance = v.pipe(v.number(), v.integer(), v.minValue(resistances.least), v.maxValue(resistances.most))

export const ballotSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('voices'),
    voices: v.record(idSchema, v.strictObject({ kind: v.picklist(stanceKinds), reason: textSchema(limits.text) })),
  }),
  v.strictObject({
    kind: v.literal('fingers'),
    fingers: v.record(idSchema, v.picklist(fingers)),
    absent: organisations,
  }),
  v.strictObject({
    kind: v.literal('resistance'),
    options: v.record(idSchema, v.strictObject({ text: textSchema(limits.card), order: orderSchema })),
    resistance: v.record(idSchema, v.record(idSchema, resistance)),
    withPassive: v.boolean(),
    veto: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(resistances.most)),
    absent: organisations,
  }),
  v.strictObject({
    kind: v.literal('votes'),
    votes: v.record(idSchema, v.picklist(votes)),
    quorum: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)),
    share: v.picklist(shareIds),
  }),
  v.strictObject({
    kind: v.literal('hearing'),
    decider: optionalIdSchema,
    heard: organisations,
    absent: organisations,
    decided: v.picklist(['', 'yes', 'no']),
  }),
])

/** An option in words, the passive one in those given; undefined for none, and where one thing alone is asked about. */
export function optionText(ballot: Ballot, option: Id, passiveWords: string): string | undefined {
  if (option === passive) return passiveWords
  return ballot.kind === 'resistance' ? ballot.options[option]?.text : undefined
}

/** The ballot of a rule before anybody has said anything; who is `absent` stands in it as that. */
export function ballotFor(rule: DecisionRuleId, absent: readonly Id[] = []): Ballot {
  const eachAbsent = <Said>(said: Said) => Object.fromEntries(absent.map((id) => [id, said]))
  switch (rule) {
    case 'consensus':
    case 'consent':
      return { kind: 'voices', voices: eachAbsent<Voice>({ kind: 'absent', reason: '' }) }
    case 'fistToFive':
      return { kind: 'fingers', fingers: {}, absent }
    case 'consensing':
      return { kind: 'resistance', options: {}, resistance: {}, withPassive: true, veto: 0, absent }
    case 'majority':
    case 'qualifiedMajority':
      return { kind: 'votes', votes: eachAbsent<Vote>('absent'), quorum: 50, share: 'twoThirds' }
    case 'oneAfterHearing':
      return { kind: 'hearing', decider: '', heard: [], absent, decided: '' }
  }
}
