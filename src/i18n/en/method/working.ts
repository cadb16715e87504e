import { rules } from '#i18n/en/aids.ts'
import type { ActivitiesWords } from '#i18n/method-words.ts'

export const working = {
  bodies: {
    title: 'Setting up bodies',
    question: 'In which groups do we work together?',
    how: 'Start with as few groups as possible. Settle for each what it may do, who sits in it and how often it meets. At least one of them needs the mandate to decide.',
    example: 'Steering group · decides on aims, money and new partners · all organisations · four times a year',
    inDocument: 'Bodies',
    columns: {
      body: { label: 'Body' },
      mandate: { label: 'Mandate' },
      seats: { label: 'Who sits in it' },
      rhythm: { label: 'Rhythm' },
    },
    addRow: 'Add body',
    empty: 'This is for the groups in which we work and decide, each with its mandate.',
    suggestions: [
      'Steering group',
      'Coordination office',
      'Working group',
      'Plenary',
      'Advisory group of those affected',
    ],
  },
  decisionRules: {
    title: 'Settling how we decide',
    question: 'Who decides what, how and how fast?',
    how: 'Choose three to five decisions that are sure to come. Settle for each who takes part and which rule applies. Always ask as well: and if we do not agree?',
    example:
      'Admitting a new organisation · all · consent · if two thirds are there · else: four weeks to think, then the heads decide',
    inDocument: 'How we decide',
    columns: {
      decision: { label: 'Decision' },
      involved: { label: 'Who decides' },
      rule: {
        label: 'Rule',
        options: {
          consensus: rules.consensus.name,
          consent: rules.consent.name,
          fistToFive: rules.fistToFive.name,
          consensing: rules.consensing.name,
          majority: rules.majority.name,
          qualifiedMajority: rules.qualifiedMajority.name,
          oneAfterHearing: rules.oneAfterHearing.name,
        },
      },
      quorum: { label: 'Quorum' },
      fallback: { label: 'If no agreement' },
    },
    addRow: 'Add decision',
    empty: 'This is for each kind of decision: who takes it, by which rule, and what applies otherwise.',
    suggestions: [
      'Changing aims and mission',
      'Spending shared money',
      'Admitting a new organisation',
      'Speaking in public for the partnership',
      'Everyday delivery',
      'Acting when time is short',
    ],
  },
  cooperation: {
    title: 'Agreeing how we work together',
    question: 'How do we handle knowledge, money and publicity?',
    how: 'Ask topic by topic: is there something already, do we need something? Take the proposals as a start and rewrite them. Mark what does not apply as not relevant, with one sentence why.',
    example: 'The coordination office answers the press. The organisation named clears quotes within two working days.',
    inDocument: 'Communication, data, money and rights',
    topics: {
      inside: {
        label: 'Talking to each other',
        hint: 'Channel, response time, minutes, filing, language',
        proposal:
          'We keep in touch through … and answer each other within … working days. Short minutes with decisions and tasks follow within … days of each meeting. All papers are kept in …, where everyone can reach them.',
      },
      outside: {
        label: 'Speaking in public',
        hint: 'Who speaks, time for approval, logos and their order, credit for funders',
        proposal:
          '… speaks for the partnership. Whoever names or quotes other partners or shows their logo asks for their approval first; they reply within … working days. The organisations are named in the order …, the funders with the words … Each organisation speaks freely about its own work.',
      },
      data: {
        label: 'Personal data',
        hint: 'Which data, who is the controller: separate, joint (Art. 26 GDPR) or processor (Art. 28 GDPR)',
        proposal:
          'We share only the data we need for …, without reference to persons where possible. In doing so we act as … (separate controllers, joint controllers or processor). Where we set purposes and means together, we first make a separate arrangement on who informs people and who answers their requests. The contact is …',
      },
      confidentiality: {
        label: 'Confidentiality',
        hint: 'What stays among us, for how long, and what may be passed on?',
        proposal:
          'What is called confidential stays with those involved, and for … years after someone leaves. Decisions may be passed on; who said what may not. Legal duties to disclose are not affected.',
      },
      money: {
        label: 'Money',
        hint: 'Budget, who applies, pass-through, value of contributions in kind, no exchange of services',
        proposal:
          '… applies for shared funds, manages them and reports on their use every … months. Each organisation bears its own costs unless agreed otherwise. We value contributions in kind and time at … Contributions serve the shared aim and are no payment to one another. If funds are passed on, a separate contract governs that.',
      },
      rights: {
        label: 'Rights in results',
        hint: 'What was there before, what we create together, which licence applies',
        proposal:
          'What an organisation brings remains its own. What we create together, all of us may use and develop, even after leaving. It is published under the licence … and with the names of all who worked on it.',
      },
    },
  },
  course: {
    title: 'Agreeing term and change',
    question: 'How does what we agree stay valid when things change?',
    how: 'Start with the first review date: at most twelve months ahead, and straight into the calendars. Then settle term, changes, joining and leaving in two sentences each.',
    example: 'We review this commitment for the first time on 14 June 2028, and every June after that.',
    inDocument: 'Review, term, joining and leaving',
    topics: {
      review: {
        label: 'Review',
        hint: 'When for the first time, how often, who invites?',
        proposal:
          'Every … months we check together whether this commitment still holds, and also when someone joins or leaves or something important changes. … invites us. In between, we ask every … months with a traffic light how the partnership is doing.',
      },
      term: {
        label: 'Term',
        hint: 'From when, until when, and what happens then?',
        proposal:
          'The commitment applies once … organisations have signed, to each from its own signature, and runs until the day stated. At least … months before, we decide whether to extend, change or conclude it.',
      },
      change: {
        label: 'Changes',
        hint: 'Who may propose, who agrees, how is it recorded?',
        proposal:
          'Any organisation may propose changes. Everyone has the proposal at least … weeks before the decision. What applies stands in a new edition with number and date, to which all signing organisations agree in writing.',
      },
      joining: {
        label: 'Joining',
        hint: 'Who can join, who decides, what belongs to arriving?',
        proposal:
          'Whoever shares the mission and brings a contribution of their own can join. … decide on admission by the rule of … New organisations first get to know the commitment, state their expectations and then sign the current edition.',
      },
      leaving: {
        label: 'Leaving',
        hint: 'Notice, hand-over, promised contributions, material and data, joint statement',
        proposal:
          'Any organisation may leave with … weeks’ notice and says why, as far as it can. It hands over current tasks, papers and data to … in good order and says which of its promises it will still keep. We agree together how to tell others.',
      },
    },
  },
  firstSteps: {
    title: 'Planning the first hundred days',
    question: 'What do we do in the first hundred days?',
    how: 'Ask backwards: what should be visible in a hundred days, what in a month, what next week? Each step gets an organisation, a name and a day. The next meeting is one of them.',
    example: 'Furnish the rooms on the ground floor · housing co-operative · Levke Brandis · 15 March 2028',
    inDocument: 'Plan for the first hundred days',
    columns: {
      step: { label: 'Step' },
      organisation: { label: 'Organisation' },
      person: { label: 'Person' },
      by: { label: 'By when' },
    },
    addRow: 'Add step',
    empty: 'This is for the first steps, each with an organisation and a day.',
  },
  workingPromise: {
    title: 'Stating how we work together',
    question: 'How can we tell from day to day that we are partners?',
    how: 'Ask everyone in turn for one habit that makes the difference. Word one sentence from them that all can keep even in a full week.',
    example: 'We decide where the work is done, and tell each other in good time what we do and what we leave undone.',
    inDocument: 'How we work together',
    fields: {
      principle: {
        label: 'Our sentence on working together',
        hint: 'One sentence: how do we work with each other, even when time is short?',
      },
    },
  },
} satisfies Pick<
  ActivitiesWords,
  'bodies' | 'decisionRules' | 'cooperation' | 'course' | 'firstSteps' | 'workingPromise'
>
