import { gridActivity } from '#core/activity/grid.ts'
import { tableActivity } from '#core/activity/table.ts'
import { textsActivity } from '#core/activity/texts.ts'
import { defineElement, minutes } from './element.ts'

/** 4 Clarifying roles and responsibilities. */
export const roles = defineElement({
  id: 'roles',
  decision: { activity: 'responsibility', field: 'principle' },
  stanceMinutes: minutes(5, 7, 7),
  activities: [
    tableActivity({
      id: 'contributions',
      minutes: minutes(10, 12, 15),
      inDocument: 'section',
      min: 1,
      columns: {
        organisation: { type: 'organisation', required: true },
        kind: {
          type: 'choice',
          required: true,
          options: ['money', 'time', 'space', 'expertise', 'access', 'data', 'visibility', 'legitimacy'],
        },
        what: { type: 'text', required: true, weight: 1.6 },
        amount: { type: 'text', required: true, weight: 0.9 },
        period: { type: 'text', required: true, weight: 0.9 },
        state: { type: 'choice', required: true, options: ['committed', 'subjectTo', 'hopedFor'], weight: 0.9 },
      },
    }),
    tableActivity({
      id: 'functions',
      minutes: minutes(0, 8, 10),
      inDocument: 'section',
      suggestions: true,
      min: 1,
      columns: {
        function: { type: 'text', required: true, weight: 1.3 },
        organisation: { type: 'organisation', required: true },
        contact: { type: 'person', required: true },
        deputy: { type: 'person' },
      },
    }),
    gridActivity({
      id: 'tasks',
      minutes: minutes(15, 22, 25),
      inDocument: 'annex',
      rows: 'own',
      marks: ['A', 'R', 'C', 'I'],
      many: true,
      raci: true,
    }),
    textsActivity({
      id: 'responsibility',
      minutes: minutes(5, 6, 8),
      inDocument: 'section',
      fields: { principle: { required: true, sentence: true, checks: ['oneSentence'] }, handover: {} },
    }),
  ],
})
