import type { Words } from '#i18n/words.ts'

/** What stands behind the six elements: reservations, questions, validity, signatures, annexes. */
export const documentClosing: Pick<
  Words['document'],
  'reservations' | 'questions' | 'validity' | 'signatures' | 'annexes' | 'changes' | 'deadlines' | 'decisionLog'
> = {
  reservations: {
    whole: 'On the whole commitment',
    about: (decision, element) => `${decision}: ${element}`,
    title: 'Reservations and dissenting views',
    short: 'Reservations',
    intro:
      'All reservations, objections and pending approvals stand here once more, in the words of those who hold them. They carry the same weight as the decisions they belong to.',
    none: 'No reservations or dissenting views have been recorded.',
    logged: (annex) => `Dissenting voices on single decisions stand in ${annex}.`,
  },
  questions: {
    title: 'Open questions',
    short: 'Open questions',
    inElement: 'Open questions on this',
    none: 'No open questions have been recorded.',
    question: 'Question',
    raised: 'Came up in',
    raisedBy: 'Raised by',
    elsewhere: 'In general',
    owner: 'Brings the answer',
    by: 'By when',
    missingOwner: 'who answers is still missing',
    missingBy: 'date still missing',
    missingBoth: 'who answers by when is still missing',
    assumptions: (number) => `Assumptions still to be checked (clause ${number})`,
  },
  validity: {
    title: 'Validity',
    short: 'Validity',
    nature: 'Legal nature',
    notBinding:
      'This commitment records what the parties want together. Claims in court follow only from clauses that are expressly marked as legally binding. The parties do not form a partnership in law by it, and nobody may act for the others. Money, liability and other legal duties are settled in contracts of their own where needed.',
    noneBinding: 'No clause is marked as legally binding.',
    someBinding: {
      one: 'Only clause {numbers}, which is marked so, is legally binding.',
      other: 'Only clauses {numbers}, which are marked so, are legally binding.',
    },
    course: 'Term, review, changes, joining and leaving',
    counterparts: 'Counterparts and start',
    counterpartsText: (edition, earliest) =>
      `All organisations sign identical copies (${edition}). The commitment applies to each organisation from its own signature${earliest ? ' at the earliest' : ''}. Where it needs the approval of a body, the commitment only applies to it with that approval.`,
    referred: (text, number) => `${text} (clause ${number})`,
  },
  signatures: {
    title: 'We stand by this together',
    short: 'Signatures',
    intro:
      'We have negotiated this commitment with one another. We keep to it, and speak up early when we cannot. Reservations and dissenting views remain in force with the signature.',
    none: 'organisations that sign',
    representedBy: (people) => `represented by ${people}`,
    placeAndDate: 'Place, date',
    signature: 'Signature',
    seal: 'Stamp / seal',
    byHand: 'Name and function in capitals',
    signed: (by, where, edition) =>
      `Signed${by === '' ? '' : ` by ${by}`}${where === '' ? '' : `, ${where}`} (edition ${edition})`,
    placeAndDay: (place, day) => [place, day].filter((part) => part !== '').join(', '),
    subjectTo: (body, day) => `Subject to approval: ${body}, on ${day} at the earliest`,
    subjectToUndated: (body) => `Subject to approval: ${body}`,
    notes: {
      reservation: {
        one: 'With a reservation on decision {numbers}',
        other: 'With reservations on decisions {numbers}',
      },
      standsAside: { one: 'Stands aside on decision {numbers}', other: 'Stands aside on decisions {numbers}' },
      objects: {
        one: 'With a dissenting view on decision {numbers}',
        other: 'With dissenting views on decisions {numbers}',
      },
      absent: { one: 'Absent for decision {numbers}', other: 'Absent for decisions {numbers}' },
      subjectToBody: {
        one: 'Subject to its body on decision {numbers}',
        other: 'Subject to its body on decisions {numbers}',
      },
      none: { one: 'No stance yet on decision {numbers}', other: 'No stance yet on decisions {numbers}' },
    },
  },
  changes: {
    title: 'Changes since the last edition',
    short: 'Changes',
    comparedWith: (edition) => `Compared with ${edition}. Only the lines that differ are listed.`,
    withFingerprint: (edition, code) => `${edition} (fingerprint ${code})`,
    none: 'Nothing has changed in the clauses.',
    withheld: 'The earlier wording is no longer released.',
    otherLanguage:
      'That edition was not given out in this language. The list of changes stands in the document in its own language.',
    where: 'Place',
    before: 'Before',
    after: 'Now',
    what: { new: 'new', changed: 'changed', rearranged: 'in another order', gone: 'gone' },
  },
  deadlines: {
    approval: (organisation, body) =>
      body === '' ? `Approval for ${organisation}` : `${body}: approval for ${organisation}`,
    decision: (number) => `On decision ${number}`,
    question: (text) => `Open question: ${text}`,
    owner: (organisation) => `${organisation} brings the answer.`,
  },
  decisionLog: {
    number: 'Number',
    element: 'Element',
    decision: 'Decision',
    organisation: 'Organisation',
    stance: 'Stance',
    reason: 'In its own words',
    response: 'How we deal with it',
  },
  annexes: {
    participants: 'Workshop and participants',
    participantsShort: 'Participants',
    impact: 'Impact logic',
    short: {
      impact: 'Impact logic',
      roles: 'Roles',
      plan: 'First steps',
      preMortem: 'Prevention',
      glossary: 'Glossary',
      missingVoices: 'Missing voices',
    },
    workshop: 'The workshop',
    occasion: 'Occasion',
    days: 'Days',
    place: 'Place',
    facilitator: 'Facilitated by',
    commissionedBy: 'Commissioned by',
    ruleToday: 'Decision rule',
    attendance: 'Participants',
    name: 'Name',
    role: 'Function',
    organisation: 'Organisation',
    mandate: 'Mandate',
    presence: 'Present',
    present: 'yes',
    absent: 'no',
    nobody: 'Nobody named yet',
  },
}
