import { formatsOf } from '#i18n/format.ts'
import type { Words } from '#i18n/words.ts'

const f = formatsOf('en-GB')

export const editions: Words['editions'] = {
  changed: (number) => `The text is no longer that of edition ${number}, which has already been given out.`,
  changedIn: (places, isAll) => `Different now: ${places}${isAll ? '' : ' and more'}.`,
  begin: 'Begin a new edition',
  notKept: (number) => `Edition ${number} has not been kept yet.`,
  keep: 'Keep it',
  begun: (number) => `Edition ${number} has begun, as a draft.`,

  check: 'Compare a fingerprint',
  checkTitle: 'Is this the text we signed?',
  checkHint: 'It stands at the foot of every page, such as 7F3A·19C2·E04B·K7QM. The whole line will do as well.',
  typed: 'Fingerprint',
  openPdf: 'Open a PDF',
  fromPdf: 'Compared is the fingerprint that the PDF file states; Wirkbund does not check the text in it.',
  incomplete: 'This is not a fingerprint yet: 16 digits and letters.',
  noneInPdf: 'There is no fingerprint of Wirkbund in this file.',
  fileFailed: 'The browser could not read the file.',
  today: 'Yes: this is exactly the text that stands here now.',
  todayAnd: (edition) => `Yes: this is exactly the text that stands here now (${edition}).`,
  earlier: (edition) => `This is the text of: ${edition}. It has changed since.`,
  none: 'No: this is neither today’s text nor an edition that was kept here.',
  kept: 'Kept here',
  nothingKept: 'No edition has been kept here yet. That happens as soon as the status is no longer ‘Draft’.',
  now: 'Now',
  close: 'Close',

  signatures: 'Enter signatures',
  signaturesTitle: 'Who has signed?',
  signaturesHint: 'Enter what has happened on paper. It then stands in the document too; the fingerprint stays.',
  signedCount: (signed, all) =>
    f.plural(signed, { one: `{n} of ${all} has signed`, other: `{n} of ${all} have signed` }),
  notAllSigned: (signed, all) =>
    f.plural(signed, {
      one: `Only {n} of ${all} has signed so far.`,
      other: `Only {n} of ${all} have signed so far.`,
    }),
  pointsOpen: (count) =>
    f.plural(count, {
      one: 'One point that should be settled before signing is still open.',
      other: '{n} points that should be settled before signing are still open.',
    }),
  by: 'Signed by',
  place: 'Place',
  date: 'Date',
  enter: 'Enter',
  enterFor: (organisation) => `Enter the signature: ${organisation}`,
  takeOut: 'Take out',
  takeOutFor: (organisation) => `Take out the signature: ${organisation}`,
  inEdition: (number) => `Edition ${number}`,
  earlierEdition: (number) => `What was signed is edition ${number}, not today’s.`,
  awaits: (body, day) => (day === '' ? `awaits: ${body}` : `awaits: ${body}, ${day} at the earliest`),
  open: 'still open',
  nobody: 'No organisation has been entered yet.',
}
