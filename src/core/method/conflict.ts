import { clausesActivity } from '#core/activity/clauses.ts'
import { tableActivity } from '#core/activity/table.ts'
import { textsActivity } from '#core/activity/texts.ts'
import { defineElement, minutes } from './element.ts'

/** 6 Handling problems and conflict. Glasl's nine stages stand beside it as an aid, never as a label on people. */
export const conflict = defineElement({
  id: 'conflict',
  decision: { activity: 'speakingUp', field: 'promise' },
  stanceMinutes: minutes(5, 5, 6),
  activities: [
    tableActivity({
      id: 'preMortem',
      minutes: minutes(8, 12, 18),
      inDocument: 'annex',
      min: 3,
      columns: {
        cause: { type: 'text', required: true, weight: 1.3 },
        earlySign: { type: 'text', weight: 1.2 },
        prevention: { type: 'text', required: true, weight: 1.3 },
        who: { type: 'organisation', required: true },
      },
    }),
    textsActivity({
      id: 'speakingUp',
      minutes: minutes(4, 5, 7),
      inDocument: 'section',
      fields: {
        promise: { required: true, sentence: true, checks: ['oneSentence'] },
        contact: { required: true },
        answer: {},
      },
    }),
    tableActivity({
      id: 'ladder',
      minutes: minutes(8, 8, 12),
      inDocument: 'section',
      suggestions: true,
      ladder: true,
      aid: 'glasl',
      min: 3,
      columns: {
        rung: { type: 'text', required: true, weight: 1.4 },
        who: { type: 'text', required: true },
        deadline: { type: 'text', required: true, weight: 0.8 },
        record: { type: 'text' },
        cost: { type: 'text' },
      },
    }),
    clausesActivity({
      id: 'arrangements',
      minutes: minutes(0, 5, 7),
      inDocument: 'section',
      topics: { meanwhile: {}, silence: {}, unkept: {}, changes: {}, grievances: {}, ending: {} },
    }),
  ],
})
