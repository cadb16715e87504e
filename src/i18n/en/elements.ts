import type { ElementTitles } from '#i18n/method-words.ts'

/** What the elements are called: all that the start page says of them. */
export const elements: ElementTitles = {
  mission: {
    title: 'Shared understanding of the mission',
    short: 'Mission',
    question: 'What do we want to change together, and for whom?',
  },
  impact: { title: 'Shared impact logic', short: 'Impact', question: 'How does what we do turn into change?' },
  expectations: {
    title: 'Expectations and assumptions',
    short: 'Expectations',
    question: 'What do we expect of each other, and what do we take as given?',
  },
  roles: {
    title: 'Roles and responsibilities',
    short: 'Roles',
    question: 'Who brings what, and who answers for what?',
  },
  working: {
    title: 'Working processes and structures',
    short: 'Working',
    question: 'How do we work and decide together?',
  },
  conflict: {
    title: 'Handling problems and conflict',
    short: 'Conflict',
    question: 'What do we do when things get difficult?',
  },
}
