import { cardsActivity } from '#core/activity/cards.ts'
import { gridActivity } from '#core/activity/grid.ts'
import { tableActivity } from '#core/activity/table.ts'
import { textsActivity } from '#core/activity/texts.ts'
import { defineElement, minutes } from './element.ts'

/** 1 Shared understanding of the mission. */
export const mission = defineElement({
  id: 'mission',
  decision: { activity: 'missionSentence', field: 'mission' },
  stanceMinutes: minutes(5, 4, 4),
  activities: [
    textsActivity({
      id: 'situation',
      minutes: minutes(5, 5, 5),
      inDocument: 'section',
      fields: { occasion: { required: true }, problem: { required: true }, source: { required: true } },
    }),
    tableActivity({
      id: 'targetGroups',
      minutes: minutes(0, 3, 4),
      inDocument: 'section',
      min: 1,
      columns: {
        group: { type: 'text', required: true },
        view: { type: 'text', weight: 1.6 },
        voice: { type: 'text' },
      },
    }),
    cardsActivity({
      id: 'headlines',
      minutes: minutes(5, 6, 7),
      inDocument: 'none',
      inbox: true,
      columns: ['shared', 'different'],
    }),
    textsActivity({
      id: 'impactMeaning',
      minutes: minutes(0, 3, 3),
      inDocument: 'section',
      fields: { meaning: {} },
    }),
    tableActivity({
      id: 'glossary',
      minutes: minutes(0, 4, 5),
      inDocument: 'annex',
      suggestions: true,
      columns: {
        term: { type: 'text', required: true, weight: 0.8 },
        meanings: { type: 'text', weight: 1.6 },
        agreed: { type: 'text', required: true, weight: 1.4 },
      },
    }),
    cardsActivity({
      id: 'scope',
      minutes: minutes(5, 6, 7),
      inDocument: 'section',
      inbox: true,
      dots: 3,
      min: 2,
      columns: ['belongs', 'notBelongs', 'later'],
    }),
    textsActivity({
      id: 'missionSentence',
      minutes: minutes(10, 8, 8),
      inDocument: 'section',
      fields: {
        mission: {
          required: true,
          sentence: true,
          checks: ['oneSentence', 'atMost35Words', 'namesTargetGroup', 'namesChange'],
        },
        vision: {},
        onlyTogether: { required: true },
        area: {},
      },
    }),
    gridActivity({
      id: 'fit',
      minutes: minutes(0, 3, 3),
      inDocument: 'section',
      rows: ['mandate'],
      marks: ['fits', 'partly', 'open'],
      text: true,
      everyOrganisation: true,
    }),
    tableActivity({
      id: 'principles',
      minutes: minutes(0, 3, 4),
      inDocument: 'section',
      suggestions: true,
      min: 1,
      columns: {
        principle: { type: 'text', required: true },
        behaviour: { type: 'text', required: true, weight: 1.8 },
      },
    }),
  ],
})
