import { cardsActivity } from '#core/activity/cards.ts'
import { gridActivity } from '#core/activity/grid.ts'
import { tableActivity } from '#core/activity/table.ts'
import { textsActivity } from '#core/activity/texts.ts'
import { defineElement, minutes } from './element.ts'

/** 2 Shared impact logic. Stages follow the Wirkungstreppe of PHINEO (Kursbuch Wirkung). */
export const impact = defineElement({
  id: 'impact',
  decision: { activity: 'impactGoal', field: 'goal' },
  stanceMinutes: minutes(5, 5, 5),
  activities: [
    textsActivity({
      id: 'impactGoal',
      minutes: minutes(5, 10, 8),
      inDocument: 'section',
      fields: {
        goal: { required: true, sentence: true, checks: ['oneSentence', 'namesTargetGroup'] },
        conditions: {},
        sideEffects: {},
      },
    }),
    cardsActivity({
      id: 'chain',
      minutes: minutes(20, 35, 32),
      inDocument: 'annex',
      links: true,
      foundedColumn: 'outcomes',
      aid: 'staircase',
      min: 5,
      columns: ['inputs', 'activities', 'outputs', 'outcomes', 'impact'],
    }),
    gridActivity({
      id: 'stageContributions',
      minutes: minutes(0, 10, 10),
      inDocument: 'annex',
      rows: ['stage7', 'stage6', 'stage5', 'stage4', 'stage3', 'stage2', 'stage1'],
      text: true,
      everyOrganisation: true,
    }),
    tableActivity({
      id: 'indicators',
      minutes: minutes(10, 15, 15),
      inDocument: 'section',
      min: 1,
      most: 5,
      columns: {
        indicator: { type: 'text', required: true, weight: 1.7 },
        baseline: { type: 'text', weight: 0.9 },
        target: { type: 'text', required: true, weight: 0.9 },
        by: { type: 'date', required: true },
        source: { type: 'text' },
        measuredBy: { type: 'organisation', required: true },
      },
    }),
  ],
})
