import { clausesActivity } from '#core/activity/clauses.ts'
import { tableActivity } from '#core/activity/table.ts'
import { textsActivity } from '#core/activity/texts.ts'
import { decisionRuleIds } from './decision-rules.ts'
import { defineElement, minutes } from './element.ts'

/** 5 Agreeing working processes and structures. */
export const working = defineElement({
  id: 'working',
  decision: { activity: 'workingPromise', field: 'principle' },
  stanceMinutes: minutes(4, 4, 4),
  activities: [
    tableActivity({
      id: 'bodies',
      minutes: minutes(0, 5, 7),
      inDocument: 'section',
      suggestions: true,
      min: 1,
      columns: {
        body: { type: 'text', required: true },
        mandate: { type: 'text', required: true, weight: 1.7 },
        seats: { type: 'organisations' },
        rhythm: { type: 'text', required: true },
      },
    }),
    tableActivity({
      id: 'decisionRules',
      minutes: minutes(8, 10, 12),
      inDocument: 'section',
      suggestions: true,
      aid: 'rules',
      min: 1,
      columns: {
        decision: { type: 'text', required: true, weight: 1.3 },
        involved: { type: 'organisations' },
        rule: { type: 'choice', required: true, options: decisionRuleIds },
        quorum: { type: 'text', weight: 0.9 },
        fallback: { type: 'text', required: true, weight: 1.2 },
      },
    }),
    clausesActivity({
      id: 'cooperation',
      minutes: minutes(7, 10, 12),
      inDocument: 'section',
      topics: { inside: {}, outside: {}, data: {}, confidentiality: {}, money: {}, rights: {} },
    }),
    clausesActivity({
      id: 'course',
      minutes: minutes(0, 5, 7),
      inDocument: 'section',
      topics: { review: { date: true, required: true }, term: { date: true }, change: {}, joining: {}, leaving: {} },
    }),
    tableActivity({
      id: 'firstSteps',
      minutes: minutes(8, 8, 9),
      inDocument: 'annex',
      min: 3,
      columns: {
        step: { type: 'text', required: true, weight: 1.8 },
        organisation: { type: 'organisation', required: true },
        person: { type: 'person' },
        by: { type: 'date', required: true },
      },
    }),
    textsActivity({
      id: 'workingPromise',
      minutes: minutes(3, 3, 4),
      inDocument: 'section',
      fields: { principle: { required: true, sentence: true, checks: ['oneSentence'] } },
    }),
  ],
})
