import type { LeadingWords } from '#i18n/help-part.ts'

export const leading: LeadingWords = {
  mission: {
    steps: [
      'Begin with the occasion: write in silence, then one observation from each organisation in turn. Set solutions aside kindly.',
      'First lay the pictures side by side, then mark out the scope, and write the sentence last.',
      'Find the sentence in three steps: alone, in pairs, all together. One person writes, everyone watches.',
      'Have each organisation enter in silence how the mission fits its own mandate. Welcome ‘still open’ explicitly.',
    ],
    ready: [
      'The sentence says what changes for whom.',
      'At least one thing is expressly out of scope.',
      'Every organisation can say the sentence in its own words.',
    ],
    short: 'Problem, scope and sentence will do. Glossary and principles can follow later.',
  },
  impact: {
    steps: [
      'Start on the right: what should change in society, what in people’s lives?',
      'Ask backwards: what would they have to do, know or be able to do differently? Only then ask about services.',
      'Read the chain aloud: ‘If …, then …, because …’. Where the voice falters, an assumption is missing.',
      'At the end choose five indicators at most, each with a name and a date.',
    ],
    ready: [
      'Every card leads on; none is left hanging.',
      'The shakiest assumption is named, and somebody is checking it.',
      'Every organisation finds itself in at least one place.',
    ],
    short: 'One impact goal and one chain per target group. A small group can add the indicators later.',
  },
  expectations: {
    steps: [
      'First agree that everything stays in the room until those who said it release it.',
      'Have everyone write in silence and reveal everything at once. That gives every voice the same weight.',
      'Read out in turn, say back, ask. No negotiating yet.',
      'Only then take replies: yes, no, or on one condition. A no gets a next step, not an argument.',
    ],
    ready: [
      'Every organisation has said what it needs and what worries it.',
      'Every expectation of others has a reply.',
      'The promise manages without jargon.',
    ],
    short: 'Interests and mutual expectations. Offers and needs can be collected by mail beforehand.',
  },
  roles: {
    steps: [
      'First have each organisation enter its own contributions in silence, with kind, amount and period.',
      'Go through the matrix row by row: who answers for it in the end? Exactly one organisation gets the A.',
      'Look at the bottom row: is the load shared the way we want it?',
      'Clarify mandates and authority before anyone promises what only a body can decide.',
    ],
    ready: [
      'Every task has exactly one A and at least one R.',
      'Every contribution is precise enough that its absence would be noticed.',
      'Coordination itself is on the list, too.',
    ],
    short: 'The five most important tasks will do. The steering group fills in the rest.',
  },
  working: {
    steps: [
      'Begin with a real case: who would have to decide what tomorrow, and how?',
      'Set up as few circles as possible. Each needs a task and the right to decide something.',
      'Choose one rule for each kind of decision, and settle at once what applies without agreement.',
      'Take in first steps only with a name and a date. Put the first review into everyone’s calendar.',
    ],
    ready: [
      'The rule can be applied to an invented case without dispute.',
      'Data, money and public appearance are settled, or named as open.',
      'The coming weeks stand in the plan, with names.',
    ],
    short: 'Decision rule, first steps and the date of the review. Single clauses may stay ‘partly’ settled.',
  },
  conflict: {
    steps: [
      'Take the group a year ahead: it has gone wrong. Write in silence why.',
      'Bundle the reasons and discuss only the likeliest and gravest: how would we notice early?',
      'Settle the steps: who speaks to whom, how soon, who helps next, who from outside?',
      'At the end read the sentence aloud and have it confirmed in turn, the largest organisation last.',
    ],
    ready: [
      'Every step has a person and a time limit.',
      'At least one trusted person stands outside the dependencies.',
      'Everyone knows what applies when somebody leaves.',
    ],
    short: 'Two risks and the first two steps. Trusted person and exit at the next meeting.',
  },
}
