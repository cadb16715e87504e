import type { Words } from '#i18n/words.ts'
import { ended } from '#i18n/ended.ts'
import { quoted } from './quoted.ts'

/** What the six elements need said in the commitment, whatever they are about. */
export const documentElements: Pick<
  Words['document'],
  'decision' | 'voices' | 'cards' | 'grid' | 'clauses' | 'contributions' | 'chain'
> = {
  decision: {
    label: (number) => `Decision ${number}`,
    missing: 'The sentence that every organisation is to support is still missing.',
    stale: (label) => `${label} (earlier wording)`,
  },
  voices: {
    remarks: 'What organisations have put on record about this',
    heading: 'Recorded reservations and objections',
    labels: {
      supports: (number) => `Supports decision ${number}`,
      reservation: (number) => `With a reservation on decision ${number}`,
      standsAside: (number) => `Stands aside on decision ${number}`,
      objects: (number) => `Objection to decision ${number}`,
      absent: (number) => `Absent for decision ${number}`,
      subjectToBody: (number) => `Subject to approval by its body on decision ${number}`,
    },
    missing: 'The reason in the holder’s own words is still missing.',
    noReason: 'No reason has been recorded.',
    response: 'How we deal with it',
    subjectTo: (decision, body, until) =>
      `supports ${decision.toLowerCase()} once the body in charge approves (${body}, by ${until}).`,
    subjectToUndated: (decision, body) =>
      `supports ${decision.toLowerCase()} once the body in charge approves (${body}).`,
    subjectToUnnamed: (decision) => `supports ${decision.toLowerCase()} once the body in charge approves.`,
    missingBody: 'body',
    missingUntil: 'day by which the body decides',
  },
  cards: { unplaced: 'Not yet placed', room: 'All together' },
  grid: {
    fromTo: 'Who asks whom',
    to: ' asks ',
    expectation: 'Expectation',
    reply: 'Reply',
    followUp: 'What follows from it',
    organisation: 'Organisation',
    without: (organisations) => `Without an entry so far: ${organisations}`,
    noAccountable: 'An A is missing.',
    severalAccountable: 'More than one A: still to be agreed.',
    noResponsible: 'An R is missing.',
  },
  clauses: {
    binding: 'legally binding',
    day: (day) => `Date: ${day}`,
    untouched: 'This has not been discussed yet.',
    missingWording: 'The wording is still missing.',
    missingDay: 'The date is still missing.',
    missingReason: 'The reason is still missing.',
    notRelevant: (reason) => `Not relevant: ${reason}`,
    notRelevantYet: 'Not relevant.',
    notInPlace: 'Nothing has been agreed on this yet.',
  },
  contributions: {
    committed: 'Committed',
    subjectTo: 'Offered with a proviso',
    subjectToIntro: 'These contributions only stand once the organisation has confirmed them.',
    hopedFor: 'Hoped for, not committed',
    hopedForIntro:
      'The partnership hopes for these contributions. The organisations named have not committed to them and are not bound by them.',
    hopedForOf: 'Who could contribute this',
    undecided: 'Status still open',
    undecidedIntro: 'Whether these contributions are committed is still missing.',
  },
  chain: {
    forGroup: (group) => `Target group: ${group}`,
    forAll: 'Not assigned to a target group',
    stage: (stage) => `Stage ${stage}`,
    assumptions: 'Assumptions',
    leads: (from, to) => `${quoted(from)} leads to ${quoted(to)}.`,
    leadsBecause: (from, to, assumption) => ended(`${quoted(from)} leads to ${quoted(to)}. Assumption: ${assumption}`),
    column: (title, cards) => `${title}: ${cards}.`,
    unlinked: (cards) => `These cards do not lead to any effect yet: ${cards}`,
  },
}
