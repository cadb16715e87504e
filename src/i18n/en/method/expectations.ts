import type { ActivitiesWords } from '#i18n/method-words.ts'

export const expectations = {
  interests: {
    title: 'Drivers and benefits',
    question: 'Why are we here, and what must we get out of it?',
    how: 'Write in silence for three minutes, then reveal all cards at once. For each organisation: read out, let another say it in its own words, clarify. Ask: ‘What is that important for?’',
    example: 'Hospital · What we must get out of it: fewer people readmitted within two weeks',
    inDocument: 'Drivers and benefits',
    columns: {
      drivers: {
        title: 'What drives us',
        hint: 'Why we take part',
        empty: 'What brought your own organisation to this table belongs here.',
      },
      benefit: {
        title: 'What we must get out of it',
        hint: 'In twelve months, it will have been worth it for us if …',
        empty: 'What your own organisation gains belongs here, precise enough to be recognised.',
      },
    },
    newCard: 'New card',
  },
  offersNeeds: {
    title: 'Offering and needing',
    question: 'What do we offer, and what do we need from the others?',
    how: 'Write in silence first, then reveal at once. Lay offers and needs side by side where they match. Read out the needs that are left: who could help?',
    example: 'Health insurer · We offer: courses on preventing falls · We need: rooms in the neighbourhood',
    inDocument: 'Offers and needs',
    columns: {
      offer: {
        title: 'We offer',
        hint: 'Money, time, rooms, knowledge, access',
        empty: 'What your own organisation can give belongs here, small things too.',
      },
      need: {
        title: 'We need',
        hint: 'So that we can play our part well',
        empty: 'What your own organisation needs from the others belongs here.',
      },
    },
    newCard: 'New card',
  },
  concerns: {
    title: 'Concerns and limits',
    question: 'What worries us, and where are our limits?',
    how: 'Write in silence, then read out and let others paraphrase; talk nothing away. For ‘Non-negotiable’ ask which interest lies behind it. Each organisation itself releases what may go into the document.',
    example: 'City · Constraint: the council only decides on money in November.',
    inDocument: 'Concerns, constraints and limits',
    columns: {
      concern: {
        title: 'Concern',
        hint: 'What could go wrong',
        empty: 'What worries your own organisation belongs here: history, dependencies and unequal power too.',
      },
      constraint: {
        title: 'Constraint',
        hint: 'What we cannot change',
        empty: 'Budget year, committee cycle, procurement, statutes and data protection belong here.',
      },
      nonNegotiable: {
        title: 'Non-negotiable',
        hint: 'Without this we cannot take part',
        empty: 'What your own organisation cannot give up belongs here.',
      },
    },
    newCard: 'New card',
  },
  mutual: {
    title: 'Expectations of each other',
    question: 'What do we expect of each other, and what is our reply?',
    how: 'Let each organisation fill its row in silence, then read it out. Those asked reply with yes, partly or no. Without a full yes, settle: let go, negotiate or open question?',
    example:
      'Neighbourhood house to hospital: announce discharges three days ahead · partly · The hospital tells us as soon as the date is fixed.',
    inDocument: 'Mutual expectations',
    rowHead: 'Who expects',
    cell: 'Expectation',
    followUp: 'What follows from it?',
    addRow: 'Add row',
    rows: {},
    marks: { yes: 'yes', partly: 'partly', no: 'no' },
  },
  assumptions: {
    title: 'Testing assumptions',
    question: 'What do we take as given and have never checked?',
    how: 'Offer a beginning: ‘We assume that …’, about each other too. Those who are meant confirm or refute it. What stays open gets an organisation and a date.',
    example:
      'Those who need help come to the drop-in clinic by themselves · open · checked by the neighbourhood house · 30 April 2028',
    inDocument: 'Assumptions',
    columns: {
      assumption: { label: 'Assumption' },
      state: { label: 'State', options: { confirmed: 'confirmed', refuted: 'refuted', open: 'open' } },
      checkedBy: { label: 'Who checks' },
      by: { label: 'By when' },
    },
    addRow: 'Add assumption',
    empty: 'This is for what we assume about the project and about each other, and whether it is true.',
  },
  promise: {
    title: 'Our promise',
    question: 'What do we promise each other after what we have heard?',
    how: 'One word each in turn: what did I hear that matters to me? Form one sentence from it that promises a behaviour. Better small and kept than grand and fine.',
    example: 'We say early what we need and what we cannot do, and we do not hold a no against anyone.',
    inDocument: 'Our promise',
    fields: {
      promise: { label: 'Our promise', hint: 'What do we commit to each other in one sentence?' },
    },
  },
} satisfies Pick<ActivitiesWords, 'interests' | 'offersNeeds' | 'concerns' | 'mutual' | 'assumptions' | 'promise'>
