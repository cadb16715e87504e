import { cardsActivity } from '#core/activity/cards.ts'
import { gridActivity } from '#core/activity/grid.ts'
import { tableActivity } from '#core/activity/table.ts'
import { textsActivity } from '#core/activity/texts.ts'
import { defineElement, minutes } from './element.ts'

/** 3 Communicating expectations and assumptions. Everything stays in the room until its holder releases it. */
export const expectations = defineElement({
  id: 'expectations',
  decision: { activity: 'promise', field: 'promise' },
  stanceMinutes: minutes(3, 5, 5),
  activities: [
    cardsActivity({
      id: 'interests',
      minutes: minutes(6, 10, 10),
      inDocument: 'section',
      startsInRoom: true,
      min: 1,
      columns: ['drivers', 'benefit'],
    }),
    cardsActivity({
      id: 'offersNeeds',
      minutes: minutes(6, 10, 10),
      inDocument: 'section',
      startsInRoom: true,
      min: 1,
      columns: ['offer', 'need'],
    }),
    cardsActivity({
      id: 'concerns',
      minutes: minutes(6, 10, 10),
      inDocument: 'section',
      startsInRoom: true,
      columns: ['concern', 'constraint', 'nonNegotiable'],
    }),
    gridActivity({
      id: 'mutual',
      minutes: minutes(6, 15, 15),
      inDocument: 'section',
      startsInRoom: true,
      rows: 'organisations',
      marks: ['yes', 'partly', 'no'],
      text: true,
      followUpOn: ['partly', 'no'],
    }),
    tableActivity({
      id: 'assumptions',
      minutes: minutes(0, 5, 5),
      inDocument: 'section',
      startsInRoom: true,
      columns: {
        assumption: { type: 'text', required: true, weight: 2 },
        state: { type: 'choice', options: ['confirmed', 'refuted', 'open'], required: true, weight: 0.8 },
        checkedBy: { type: 'organisation', requiredWhile: { column: 'state', is: 'open' } },
        by: { type: 'date', requiredWhile: { column: 'state', is: 'open' } },
      },
    }),
    textsActivity({
      id: 'promise',
      minutes: minutes(3, 5, 5),
      inDocument: 'section',
      fields: { promise: { required: true, sentence: true, checks: ['oneSentence'] } },
    }),
  ],
})
