import { staircase } from '#i18n/en/aids.ts'
import type { ActivitiesWords } from '#i18n/method-words.ts'

export const impact = {
  impactGoal: {
    title: 'Impact goal',
    question: 'What should change for the people we are here for?',
    how: 'Let everyone write one sentence in silence that begins with the target group, not with ‘We’. Join two of them into one. Promise only what the partnership truly contributes to.',
    example:
      'People over 70 who live alone in Eastfield get help within a week and can stay safely in their own homes.',
    inDocument: 'Impact goal',
    fields: {
      goal: { label: 'Our impact goal', hint: 'What is different, and for whom, if it works?' },
      conditions: { label: 'Conditions', hint: 'What does success depend on that we cannot steer?' },
      sideEffects: { label: 'Side effects', hint: 'What might we set off without meaning to, good or bad?' },
    },
  },
  chain: {
    title: 'Laying the impact chain',
    question: 'How does what we do reach the people it is for?',
    how: 'Start on the right: impact and outcomes first, then outputs, activities and inputs last. Read each link aloud: ‘If …, then …, because …’. Write the ‘because’ on the link as its assumption.',
    example:
      'If the hospital gives advice at the neighbourhood house, then people come earlier, because they know the place and trust it.',
    inDocument: 'Impact chain',
    columns: {
      inputs: {
        title: 'Inputs',
        hint: 'What we bring in',
        empty: 'What we put in belongs here: time, money, rooms, knowledge, access.',
      },
      activities: {
        title: 'Activities',
        hint: 'What we do',
        empty: 'What we do with it belongs here, best with a verb.',
      },
      outputs: {
        title: 'Outputs',
        hint: 'What comes of it',
        empty: 'What can be counted belongs here: services, attendance, satisfaction.',
      },
      outcomes: {
        title: 'Outcomes',
        hint: 'What changes for the target group',
        empty: 'What the target group then knows, can do, does or has belongs here.',
      },
      impact: {
        title: 'Impact',
        hint: 'Where it leads',
        empty: 'The change in society that we contribute to belongs here.',
      },
    },
    newCard: 'New card',
  },
  stageContributions: {
    title: 'Contributions to the stages',
    question: 'Which of us contributes at which stage?',
    how: 'Each organisation writes in silence to the stages that it contributes to; a keyword is enough. Then look at empty stages and at those who stand nowhere yet: who could help here, and whom do we lack?',
    example: 'Stage 5, housing co-operative: caretakers look out for warning signs and point people to help.',
    inDocument: 'Contributions to the impact stages',
    rowHead: 'Impact stage',
    cell: 'Contribution in a few words',
    followUp: 'What follows from it',
    addRow: 'Add stage',
    rows: {
      stage7: stage('7'),
      stage6: stage('6'),
      stage5: stage('5'),
      stage4: stage('4'),
      stage3: stage('3'),
      stage2: stage('2'),
      stage1: stage('1'),
    },
    marks: {},
  },
  indicators: {
    title: 'Shared indicators',
    question: 'How will we tell, together, that it works?',
    how: 'Two proposals per organisation in silence, then choose five shared ones at most. Better one indicator that someone is sure to measure than three fine ones. An organisation and a date for each.',
    example:
      'Days until first help after a fall · 23 (2027) · 7 at most · 31 December 2029 · case files, without names · neighbourhood house',
    inDocument: 'Shared indicators',
    columns: {
      indicator: { label: 'Indicator' },
      baseline: { label: 'Baseline' },
      target: { label: 'Target' },
      by: { label: 'By when' },
      source: { label: 'Data source' },
      measuredBy: { label: 'Who measures' },
    },
    addRow: 'Add indicator',
    empty: 'This is for the few signs by which we read progress together.',
  },
} satisfies Pick<ActivitiesWords, 'impactGoal' | 'chain' | 'stageContributions' | 'indicators'>

function stage(number: keyof typeof staircase.stages) {
  const { name, hint } = staircase.stages[number]
  return { label: `${number} – ${name}`, hint }
}
