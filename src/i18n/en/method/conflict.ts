import type { ActivitiesWords } from '#i18n/method-words.ts'

export const conflict = {
  preMortem: {
    title: 'Imagining failure',
    question: 'One year on, we have failed. What was the cause?',
    how: 'Three minutes of silent writing; whoever leads reads out last. Gather causes in turn, choose the three that matter most. Note for each an early sign, a prevention and the organisation that looks after it.',
    example: 'Coordination hung on one person · minutes fail to arrive · a deputy from day one · neighbourhood house',
    inDocument: 'What can go wrong and how we prevent it',
    columns: {
      cause: { label: 'Cause' },
      earlySign: { label: 'Early sign' },
      prevention: { label: 'How we prevent it' },
      who: { label: 'Who looks after it' },
    },
    addRow: 'Add cause',
    empty: 'This is for what could make the partnership fail, how we notice early and what we do about it.',
  },
  speakingUp: {
    title: 'Agreeing to speak up',
    question: 'How do we tell each other early that something is wrong?',
    how: 'Ask for an example from earlier partnerships: when was it said too late? Then word the sentence. For the contact, look for a person on whom none of the organisations depends.',
    example: 'We say what bothers us before it sets hard, and we ask before we judge.',
    inDocument: 'How we raise problems',
    fields: {
      promise: {
        label: 'Our promise',
        hint: 'One sentence: how do we treat each other when things get difficult?',
      },
      contact: {
        label: 'Trusted contact',
        hint: 'Name and way to reach them: whom can everyone turn to, in confidence too?',
      },
      answer: {
        label: 'Reply within',
        hint: 'By when does a first reply come, for example within five working days?',
      },
    },
  },
  ladder: {
    title: 'Steps towards a solution',
    question: 'What do we do, step by step, when we are stuck?',
    how: 'Begin with the smallest step, at least three rungs. Settle for each: who is there, how long do we try, what is recorded, who pays? Drag the rungs to reorder them.',
    example:
      'Facilitated talk · those involved and the coordination office · three weeks · short note of the outcome · no cost',
    inDocument: 'Steps towards a solution',
    columns: {
      rung: { label: 'Rung' },
      who: { label: 'Who is there' },
      deadline: { label: 'Time limit' },
      record: { label: 'Recorded as' },
      cost: { label: 'Cost borne by' },
    },
    addRow: 'Add rung',
    empty: 'This is for the steps towards a solution, from a direct talk to help from outside.',
    suggestions: [
      'Direct talk',
      'Facilitated talk',
      'Heads or steering group',
      'External mediation',
      'Suspension or orderly exit',
    ],
  },
  arrangements: {
    title: 'Providing for difficult times',
    question: 'What applies while we do not agree?',
    how: 'Begin with what must carry on for the target group in any case. Then settle the other topics in turn. Mark what does not apply as not relevant, with one sentence why.',
    example: 'The drop-in clinic stays open, even while we argue about money.',
    inDocument: 'In difficult times',
    topics: {
      meanwhile: {
        label: 'What carries on',
        hint: 'What must not suffer from a conflict?',
        proposal:
          'While we work on a conflict, … carry on. We keep our promises to the target group. Whoever has to suspend something says so at least … days before.',
      },
      silence: {
        label: 'Silence in public',
        hint: 'Up to which rung does a conflict stay among us?',
        proposal:
          'Up to and including rung …, we do not take a conflict to the public. After that, we tell each other at least … days before what we will say in public. Legal duties and reports of wrongdoing are not affected.',
      },
      unkept: {
        label: 'Promises not kept',
        hint: 'Who tells whom, and what happens then?',
        proposal:
          'Whoever cannot keep a promise tells … as soon as it can be foreseen, and makes a proposal. Within … weeks we decide together whether to move the date, share out the task differently or adjust the aim. If a promise is not kept and no word comes, … asks.',
      },
      changes: {
        label: 'Changes and losses',
        hint: 'People leave, funds fall away, duties change',
        proposal:
          'If a contact changes, the organisation names a new one within … weeks and sees to a hand-over. If funds fall away, the organisation affected tells everyone at once; within … weeks we discuss what to reduce, postpone or fund differently.',
      },
      grievances: {
        label: 'Complaints from others',
        hint: 'Where can people from the target group or the neighbourhood turn?',
        proposal:
          'Whoever is affected by our work can turn to …, without giving a name too. A first reply comes within … days. Nobody suffers for a complaint. We discuss what we learn from it at the next review.',
      },
      ending: {
        label: 'Ending the partnership',
        hint: 'When do we end it, what becomes of services, material and data, how do we honour what was achieved?',
        proposal:
          'We end the partnership when the aim is reached or … decide so. Within … months we settle who carries services on, where material and remaining funds go and which data are deleted. We record what worked and what we learned, and honour it together.',
      },
    },
  },
} satisfies Pick<ActivitiesWords, 'preMortem' | 'speakingUp' | 'ladder' | 'arrangements'>
