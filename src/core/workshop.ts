import * as v from 'valibot'
import { type Agenda, agendaOf, agendaSchema } from './agenda/agenda.ts'
import { contentSchemas, type Content, emptyContent } from './content.ts'
import { type Decision, decisionSchema } from './decision/decision.ts'
import { type DayEnd, dayEndSchema } from './day-end.ts'
import { type Edition, editionSchema, type KeptEdition, keptEditionSchema, mostEditions } from './editions/edition.ts'
import { type Id, idSchema } from './id.ts'
import { languageSchema } from './language.ts'
import { decisionRuleIds, type DecisionRuleId } from './method/decision-rules.ts'
import type { ElementId } from './method/index.ts'
import { perElement } from './method/per-element.ts'
import { type OpenQuestion, openQuestionSchema } from './questions/open-question.ts'
import type { Entities } from './order.ts'
import { type Organisation, organisationSchema } from './organisations/organisation.ts'
import { type Delegate, delegateSchema, type Signatory, signatorySchema } from './organisations/people.ts'
import { type CopyOf, copyOfSchema, mostReviews, type Review, reviewSchema } from './review/review.ts'
import { type Room, roomSchema, unmeasuredRoom } from './room/room.ts'
import { type Signing, signingSchema } from './editions/signing.ts'
import { type Stance, stanceSchema } from './stances/stance.ts'
import { daySchema, limits, textSchema } from './text.ts'

/** What stands on the title page and in the first step of the set-up. Days are ISO days. */
export interface Facts {
  readonly title: string
  readonly occasion: string
  readonly place: string
  readonly firstDay: string
  readonly lastDay: string
  readonly facilitator: string
  readonly commissionedBy: string
  /** Language of the document (de, en): apart from the language of the screen. */
  readonly language: string
  /** How the room decides today; empty while it is not settled. */
  readonly ruleToday: DecisionRuleId | ''
  /** How large the image is and how far away it is read. */
  readonly room: Room
}

/** The whole record a broker keeps: one plain value, changed by pure functions only. */
export interface Workshop {
  readonly id: Id
  readonly facts: Facts
  readonly organisations: Entities<Organisation>
  readonly delegates: Entities<Delegate>
  readonly signatories: Entities<Signatory>
  readonly agenda: Agenda
  readonly content: Content
  /** By element, then by organisation. */
  readonly stances: { readonly [E in ElementId]: Readonly<Record<Id, Stance>> }
  readonly questions: Entities<OpenQuestion>
  /** What was put to the room, and the log of what it decided. */
  readonly decisions: Entities<Decision>
  readonly edition: Edition
  /** Editions that have left the room, in the order in which they did. */
  readonly editions: readonly KeptEdition[]
  /** By organisation: that it has signed on paper. */
  readonly signings: Readonly<Record<Id, Signing>>
  /** How everything stood when a day was wrapped up, by ISO day. */
  readonly dayEnds: Readonly<Record<string, DayEnd>>
  /** What readers sent back; in a copy for reviewers, what its own reader says. Never leaves with the workshop. */
  readonly reviews: Entities<Review>
  readonly copyOf: CopyOf
}

export const workshopSchema = v.strictObject({
  id: idSchema,
  facts: v.strictObject({
    title: textSchema(limits.line),
    occasion: textSchema(limits.card),
    place: textSchema(limits.line),
    firstDay: daySchema,
    lastDay: daySchema,
    facilitator: textSchema(limits.line),
    commissionedBy: textSchema(limits.line),
    language: languageSchema,
    ruleToday: v.picklist(['', ...decisionRuleIds]),
    room: roomSchema,
  }),
  organisations: v.record(idSchema, organisationSchema),
  delegates: v.record(idSchema, delegateSchema),
  signatories: v.record(idSchema, signatorySchema),
  agenda: agendaSchema,
  content: v.strictObject(contentSchemas),
  stances: v.strictObject(perElement(() => v.record(idSchema, stanceSchema))),
  questions: v.record(idSchema, openQuestionSchema),
  decisions: v.record(idSchema, decisionSchema),
  edition: editionSchema,
  dayEnds: v.record(v.pipe(idSchema, daySchema), dayEndSchema),
  editions: v.pipe(v.array(keptEditionSchema), v.maxLength(mostEditions)),
  signings: v.record(idSchema, signingSchema),
  reviews: v.pipe(
    v.record(idSchema, reviewSchema),
    v.check((reviews) => Object.keys(reviews).length <= mostReviews),
  ),
  copyOf: copyOfSchema,
})

export function newWorkshop(id: Id, facts: Partial<Facts> = {}): Workshop {
  return {
    id,
    facts: {
      title: '',
      occasion: '',
      place: '',
      firstDay: '',
      lastDay: '',
      facilitator: '',
      commissionedBy: '',
      language: 'de',
      ruleToday: '',
      room: unmeasuredRoom,
      ...facts,
    },
    organisations: {},
    delegates: {},
    signatories: {},
    agenda: agendaOf('day'),
    content: emptyContent(),
    stances: perElement(() => ({})),
    questions: {},
    decisions: {},
    edition: { number: 1, date: '', status: 'draft' },
    dayEnds: {},
    editions: [],
    signings: {},
    reviews: {},
    copyOf: { workshop: '', fingerprint: '' },
  }
}
