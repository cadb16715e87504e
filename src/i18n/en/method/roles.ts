import type { ActivitiesWords } from '#i18n/method-words.ts'

export const roles = {
  contributions: {
    title: 'Gathering contributions',
    question: 'What does each of us bring, and how firm is it?',
    how: 'In silence first: each organisation notes its contributions with amount and period. Then read them out in turn and say for each whether it is committed, subject to something or hoped for. Small things count too.',
    example:
      'Housing co-operative · space · two rooms on the ground floor · two afternoons a week · 2028–2030 · committed',
    inDocument: 'Contributions of the organisations',
    columns: {
      organisation: { label: 'Organisation' },
      kind: {
        label: 'Kind',
        options: {
          money: 'Money',
          time: 'Staff and time',
          space: 'Space and material',
          expertise: 'Expertise',
          access: 'Access and network',
          data: 'Data',
          visibility: 'Visibility',
          legitimacy: 'Legitimacy',
        },
      },
      what: { label: 'Contribution' },
      amount: { label: 'Amount' },
      period: { label: 'Period' },
      state: {
        label: 'How firm',
        options: { committed: 'committed', subjectTo: 'subject to', hopedFor: 'hoped for' },
      },
    },
    addRow: 'Add contribution',
    empty: 'This is for what each organisation brings: money, time, space, knowledge, contacts, data or its good name.',
  },
  functions: {
    title: 'Filling functions',
    question: 'Whom do we turn to, and who steps in?',
    how: 'Read out each function, enter one organisation and one contact. Before moving on, ask: who deputises, and how much time does it take? Note what nobody takes on as an open question.',
    example: 'Coordination · Eastfield Neighbourhood House · Mirjam Oyelaran · deputy: Deniz Hallstein',
    inDocument: 'Functions and contacts',
    columns: {
      function: { label: 'Function' },
      organisation: { label: 'Organisation' },
      contact: { label: 'Contact' },
      deputy: { label: 'Deputy' },
    },
    addRow: 'Add function',
    empty: 'This is for the standing functions of the partnership, each with a name.',
    suggestions: [
      'Coordination of the partnership',
      'Legal holder (contracts, employment)',
      'Finance and reporting to funders',
      'Measuring impact',
      'Communications',
      'Data protection',
      'Facilitating meetings',
      'Voice of the target group',
    ],
  },
  tasks: {
    title: 'Sorting out who does what',
    question: 'Who answers for what, who does it, who has a say?',
    how: 'Take over activities from the impact logic as tasks. Each organisation fills its own column in silence, then discuss row by row. Exactly one A, at least one R: where two As stand, the talk is worth most.',
    example:
      'Drop-in clinic at the neighbourhood house: hospital A and R, neighbourhood house R, health insurer C, city I',
    inDocument: 'Roles matrix',
    rowHead: 'Task',
    cell: 'Responsibility',
    followUp: 'What follows from that?',
    addRow: 'Add task',
    rows: {},
    marks: { A: 'answers for the result', R: 'does the work', C: 'is asked beforehand', I: 'is kept informed' },
  },
  responsibility: {
    title: 'Stating our responsibility',
    question: 'What can the others rely on us for?',
    how: 'Look back at the matrix: who carries much, who little, what is missing? Word one shared sentence from that. Then settle what happens when people change.',
    example: 'Whoever takes on a task sees it through, or says so early enough for others to step in.',
    inDocument: 'How we carry responsibility',
    fields: {
      principle: {
        label: 'Our sentence on responsibility',
        hint: 'One sentence: what may everyone rely on with every task?',
      },
      handover: {
        label: 'When people change',
        hint: 'Who hands over to whom, in what time, and where are the papers?',
      },
    },
  },
} satisfies Pick<ActivitiesWords, 'contributions' | 'functions' | 'tasks' | 'responsibility'>
