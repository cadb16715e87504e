import type { Words } from '#i18n/words.ts'

export const rules: Words['catalogues']['rules'] = {
  consensus: {
    name: 'Consensus',
    plain: 'Everyone expressly agrees.',
    when: 'For the few things that bind everyone: aims, shared money, new partners.',
  },
  consent: {
    name: 'Consent',
    plain: 'It is decided if nobody has a reasoned objection – good enough for now, safe enough to try.',
    when: 'When things should move on and the decision gets a date for review.',
  },
  fistToFive: {
    name: 'Fist to five',
    plain: 'Everyone shows zero to five fingers: three and more support, one or two need to talk, a fist halts.',
    when: 'For a quick picture of whether a proposal will hold.',
  },
  consensing: {
    name: 'Systemic consensing',
    plain:
      'Everyone gives each option 0 to 10 points of resistance, ‘leave things as they are’ included. The least resistance wins.',
    when: 'With several options and camps that have formed. Allow 30 to 60 minutes.',
  },
  majority: {
    name: 'Simple majority',
    plain: 'More than half of the votes decide. The minority is named in the minutes.',
    when: 'For everyday matters that those outvoted can live with. Settle beforehand what happens in a tie.',
  },
  qualifiedMajority: {
    name: 'Qualified majority',
    plain: 'An agreed share of the votes decides, such as two thirds or three quarters.',
    when: 'When broad backing is needed, yet nobody should be able to halt things alone.',
  },
  oneAfterHearing: {
    name: 'One decides after consultation',
    plain: 'One of us decides after hearing everyone affected, and gives reasons.',
    when: 'When time is short, or one organisation bears the consequences.',
  },
}

export const glasl: Words['catalogues']['glasl'] = {
  title: 'Glasl’s stages of escalation',
  intro:
    'To look up when things get stuck: roughly where are we, and what help fits? The stages describe a situation, never a person or an organisation.',
  groups: ['Everyone can win', 'One side wins, the other loses', 'Everyone loses'],
  stages: [
    {
      name: 'Hardening',
      sign: 'Positions collide. Talks falter, but go on.',
      help: 'Sort it out ourselves, then facilitation from among us',
    },
    { name: 'Debate', sign: 'It is about being right. Nuances disappear.', help: 'Facilitation' },
    {
      name: 'Deeds, not words',
      sign: 'Talking seems useless. One side creates facts.',
      help: 'Facilitation, process support',
    },
    {
      name: 'Coalitions',
      sign: 'Both sides recruit allies. The picture of the other side sets hard.',
      help: 'Process support, support by people trained in psychology',
    },
    {
      name: 'Loss of face',
      sign: 'Public exposure. The other side is said to lack good will.',
      help: 'Process support, external mediation',
    },
    {
      name: 'Threats',
      sign: 'Threat and counter-threat, deadlines, last words.',
      help: 'External mediation, arbitration',
    },
    {
      name: 'Limited blows',
      sign: 'Harm to the other side already counts as a gain.',
      help: 'External mediation, arbitration or court',
    },
    {
      name: 'Fragmentation',
      sign: 'The aim is that the other side can no longer act.',
      help: 'Arbitration or court, intervention by a higher authority',
    },
    {
      name: 'Together into the abyss',
      sign: 'One’s own ruin is accepted as long as the other side falls too.',
      help: 'Intervention by a higher authority',
    },
  ],
  ladderHint: 'Up to stage 3, a direct or a facilitated talk usually helps. From stage 4, bring in help from outside.',
}

export const staircase: Words['catalogues']['staircase'] = {
  title: 'Impact staircase',
  intro: 'Start at the top: first the impact, then what leads to it. From stage 2, the target group is the subject.',
  stages: {
    '1': { name: 'Activities take place', level: 'Output', hint: 'What we do happens as planned.' },
    '2': { name: 'Target group is reached', level: 'Output', hint: 'The people it is about come and take part.' },
    '3': { name: 'Target group is satisfied', level: 'Output', hint: 'They accept the offer and recommend it.' },
    '4': {
      name: 'Knowledge, skills, attitudes change',
      level: 'Outcome',
      hint: 'They know or can do something new, or see something differently.',
    },
    '5': { name: 'Behaviour changes', level: 'Outcome', hint: 'They do something differently in everyday life.' },
    '6': { name: 'Life situation changes', level: 'Outcome', hint: 'They are noticeably better off.' },
    '7': { name: 'Society changes', level: 'Impact', hint: 'We contribute to this; we do not bring it about alone.' },
  },
  none: 'not yet placed on a stage',
}
