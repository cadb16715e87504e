import type { Words } from '#i18n/words.ts'
import { documentAnswers } from './document-answers.ts'
import { documentClosing } from './document-closing.ts'
import { documentElements } from './document-elements.ts'
import { documentReview } from './document-review.ts'
import { quoted } from './quoted.ts'

const numerals = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
]

export const document: Words['document'] = {
  kindOfDocument: 'Commitment of the partnership',
  untitled: 'Not yet titled',
  contentsTitle: 'Contents',
  partMissing: 'A part that could not be set is missing here. It stands unchanged in the workshop.',
  partiesTitle: (count) => {
    if (count === 0) return 'No organisation has been entered yet'
    if (count === 1) return 'One organisation has been entered'
    return `${numerals[count] ?? count} organisations take this on together`
  },
  quoted,
  missing: 'still missing',
  missingPart: (what) => `Still missing: ${what}`,
  missingRows: (what, atLeast, there) => `Still missing: ${what} (at least ${atLeast}, so far ${there})`,
  leftOut: 'Not on the agenda of this workshop.',
  nothing: 'Nothing has been recorded here.',
  nothingReleased: 'Nothing has been released for the document here.',
  clauseRef: (number) => `clause ${number}`,
  seeAnnexes: (annexes) => `More on this: ${annexes}.`,
  annexRef: (letter, title) => `Annex ${letter} (${title})`,
  edition: {
    line: (number, day) => (day === '' ? `Edition ${number}, not yet dated` : `Edition ${number} of ${day}`),
    pageOf: 'Page {page} of {pages}',
    fingerprint: (code) => `Fingerprint ${code}`,
    differs: 'Differs from the signed text',
  },
  dates: {
    agreed: 'Negotiated',
    validUntil: 'Valid until',
    nextReview: 'Next review',
    noTerm: 'no fixed term',
    see: (clause) => `see ${clause}`,
    span: (from, to) => `${from} to ${to}`,
    at: (day, place) => `${day}, ${place}`,
  },
  glance: {
    title: 'At a glance',
    short: 'At a glance',
    mission: 'Why we are here',
    who: 'Who takes part',
    reach: 'What we want to achieve',
    changes: 'What changes as a result',
    first: 'Who does what first',
    decisions: 'What we have decided',
    decision: 'Decision',
    about: 'What it is about',
    stances: 'Stances',
    open: 'What is still open',
    noQuestions: 'No open questions have been recorded.',
    moreQuestions: {
      one: 'One more question stands under ‘Open questions’.',
      other: '{n} more questions stand under ‘Open questions’.',
    },
    gaps: {
      one: 'Something is still missing in one place of this document. The place is marked.',
      other: 'Something is still missing in {n} places of this document. They are marked.',
    },
  },
  parties: {
    title: 'The parties',
    short: 'Parties',
    none: 'organisations',
    unnamed: 'Organisation without a name',
    named: (name, legalForm) => `${name}, ${legalForm}`,
    sign: 'Short name and sign',
    sector: 'Sector',
    mission: 'Own mandate',
    inTheRoom: 'Represented at the workshop by',
    signatory: 'Signs',
    nobodyPresent: 'Nobody was in the room.',
    body: 'Needs the approval of',
    bodyBy: (body, day) => `${body}, on ${day} at the earliest`,
    person: (name, role) => `${name} (${role})`,
    withMandate: (person, mandate) => `${person}: ${mandate}`,
  },
  file: {
    commitment: (title, edition, status) => `${title} – Commitment, edition ${edition} (${status})`,
    plain: 'without source',
    second: 'German',
    decisions: 'decisions',
    tables: 'tables',
    calendar: 'dates',
    review: 'with fields for reviews',
    source: 'The workshop this document was made from, without what stays in the room',
  },
  ...documentElements,
  ...documentClosing,
  review: documentReview,
  answers: documentAnswers,
}
