import type { ActivitiesWords } from '#i18n/method-words.ts'

export const mission = {
  situation: {
    title: 'Occasion and problem',
    question: 'What is going on, and how do we know?',
    how: 'One minute of silent notes, then one observation each in turn, no solutions yet. Keep facts and guesses apart; ask for the source of every figure.',
    example:
      'In Eastfield one in three people over 70 lives alone. After a fall it often takes weeks before help comes to the home (city social report 2027, 14 conversations).',
    inDocument: 'Starting point',
    fields: {
      occasion: { label: 'Occasion', hint: 'Why are we coming together right now?' },
      problem: { label: 'Problem', hint: 'What should not stay as it is, and for whom?' },
      source: { label: 'Source', hint: 'How do we know: figures, conversations, our own experience?' },
    },
  },
  targetGroups: {
    title: 'Naming target groups',
    question: 'Who are we doing this for, and how do they see it themselves?',
    how: 'Name each group so precisely that everyone pictures the same people. Ask: who of us has spoken with them most recently? Write guesses down as guesses.',
    example:
      'People over 70 who live alone · ‘I don’t want to be a burden to anyone’ · older people’s council, visiting service of the neighbourhood house',
    inDocument: 'Target groups',
    columns: {
      group: { label: 'Target group' },
      view: { label: 'How they see it themselves' },
      voice: { label: 'Who speaks for them' },
    },
    addRow: 'Add target group',
    empty: 'This is for the people for whom something is to change, one group per row.',
  },
  headlines: {
    title: 'Headline in five years',
    question: 'What should the papers say about us in five years?',
    how: 'Write one headline each in silence, compare in pairs, then read out in turn and place. Mark words at which the room hesitates: they go into the glossary.',
    example: '‘Nobody in Eastfield waits alone for help any more’',
    inDocument: 'Headlines in five years',
    columns: {
      shared: {
        title: 'Here we agree',
        hint: 'Pictures we share',
        empty: 'Headlines at which every organisation nods belong here.',
      },
      different: {
        title: 'Here we see it differently',
        hint: 'Pictures we need to talk about',
        empty: 'Headlines at which someone hesitates or understands something else belong here.',
      },
    },
    newCard: 'New headline',
  },
  impactMeaning: {
    title: 'What impact means to us',
    question: 'What do we mean when we speak of impact?',
    how: 'Let everyone finish ‘To us, impact is …’ in silence and read it out in turn. Leave differences standing and record one sentence that all can work with.',
    example: 'To us, impact is what changes in people’s everyday lives, not the number of things we offer.',
    inDocument: 'What impact means to us',
    fields: {
      meaning: {
        label: 'To us, impact is …',
        hint: 'What do we count as impact, and what expressly not yet?',
      },
    },
  },
  glossary: {
    title: 'Clarifying terms',
    question: 'Which words do we all use and mean differently?',
    how: 'Take the marked words from the headlines, three at most. For each, let two organisations say what it means where they work. Then record a shared reading.',
    example:
      'Participation · city: a hearing, neighbourhood house: a say in the decision · for us: those affected speak before anything is decided',
    inDocument: 'Glossary',
    columns: {
      term: { label: 'Term' },
      meanings: { label: 'Who means what by it' },
      agreed: { label: 'For us it means' },
    },
    addRow: 'Add term',
    empty: 'This is for words that each organisation understands differently, with the shared reading.',
    suggestions: ['Impact', 'Participation', 'Partner', 'Success', 'Target group', 'Sustainability'],
  },
  scope: {
    title: 'Setting the frame',
    question: 'What belongs to our partnership, and what expressly does not?',
    how: 'Read out one card in turn and place it. What is disputed goes to ‘Look at later’. Then three dots per organisation on what matters most.',
    example: 'Belongs: drop-in clinic at the neighbourhood house. Does not belong: nursing care.',
    inDocument: 'Scope and limits',
    columns: {
      belongs: {
        title: 'Belongs',
        hint: 'We take this on together',
        empty: 'What we want to do and answer for together belongs here.',
      },
      notBelongs: {
        title: 'Does not belong',
        hint: 'We leave this to others',
        empty: 'What others might expect of us and we expressly do not do belongs here.',
      },
      later: {
        title: 'Look at later',
        hint: 'We do not decide this today',
        empty: 'What is disputed or comes up only later belongs here.',
      },
    },
    newCard: 'New card',
  },
  missionSentence: {
    title: 'Wording the mission',
    question: 'In one sentence: why are we joining forces?',
    how: 'Write one draft each in silence, make one of two in pairs, put two drafts on the wall. One person holds the pen. Check: does it say what changes for whom?',
    example:
      'In Eastfield we bring hospital, doctors and neighbours together so that people over 70 who live alone find help early and stay safe in their own homes.',
    inDocument: 'Vision and mission',
    fields: {
      mission: { label: 'Our mission', hint: 'What do we do, with or for whom, so that what changes?' },
      vision: { label: 'Vision', hint: 'What does it look like here if it has worked out in five years?' },
      onlyTogether: { label: 'Only together', hint: 'What can we do together that none of us can do alone?' },
      area: { label: 'Place and period', hint: 'Where does this apply, and from when to when?' },
    },
  },
  fit: {
    title: 'Fit with each mandate',
    question: 'How does our sentence fit the mandate of each organisation?',
    how: 'Let each organisation rate itself and quote one sentence from its statutes, mandate or strategy. ‘Still open’ is a good answer: turn it into an open question.',
    example: 'Housing co-operative: fits. Our statutes commit us to safe housing in old age.',
    inDocument: 'Fit with our own mandates',
    rowHead: 'Measured by',
    cell: 'Reason in one sentence',
    followUp: 'What is still to be settled',
    addRow: 'Add row',
    rows: { mandate: { label: 'Own mandate', hint: 'How does the mission serve our own mandate?' } },
    marks: { fits: 'fits', partly: 'fits in part', open: 'still open' },
  },
  principles: {
    title: 'Principles and behaviour',
    question: 'What matters to us in dealing with each other, and how does it show?',
    how: 'Choose three principles. Ask for each: what would a camera show if we act on it? Write down only what can be seen, no qualities.',
    example: 'Equity · We draw up the agenda together, and the chair rotates.',
    inDocument: 'Principles of working together',
    columns: { principle: { label: 'Principle' }, behaviour: { label: 'This is how it shows' } },
    addRow: 'Add principle',
    empty: 'This is for the attitudes that carry us, each with a behaviour that can be seen.',
    suggestions: ['Equity', 'Openness', 'Mutual benefit', 'Valuing diversity', 'Courage', 'Reliability'],
  },
} satisfies Pick<
  ActivitiesWords,
  | 'situation'
  | 'targetGroups'
  | 'headlines'
  | 'impactMeaning'
  | 'glossary'
  | 'scope'
  | 'missionSentence'
  | 'fit'
  | 'principles'
>
