import { formatsOf } from '#i18n/format.ts'
import type { Words } from '#i18n/words.ts'

const f = formatsOf('en-GB')

const numerals = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const inWords = (count: number) => numerals[count] ?? f.number(count)

export const commitmentPage: Words['commitmentPage'] = {
  missing: (count) => {
    if (count === 1) return 'Nearly there: one point is missing before signing'
    return count <= 5
      ? `Nearly there: ${inWords(count)} points are missing before signing`
      : `Still missing before signing: ${inWords(count)} points`
  },
  ready: 'Ready to be signed',
  complete: 'It is all there.',
  beforeSigning: 'To settle before signing',
  later: 'Can wait',
  setup: 'Set-up',
  questions: 'Open questions',
  points: (count) => f.plural(count, { one: '{n} point', other: '{n} points' }),

  preview: 'Preview',
  sheets: 'Pages as they print. Turn them with Page Up and Page Down or the arrow keys.',
  turn: 'Turn pages',
  pageOf: (page, pages) => `Page ${f.number(page)} of ${f.number(pages)}`,
  pagesOf: (from, to, pages) => `Pages ${f.number(from)}–${f.number(to)} of ${f.number(pages)}`,
  previous: { one: 'Previous page', two: 'Previous pages' },
  next: { one: 'Next page', two: 'Next pages' },
  sideBySide: 'Pages side by side',
  shown: { one: '1 page', two: '2 pages' },
  setting: 'Setting the pages …',
  notSet: 'The pages could not be set. The workshop is safe, and the formats without pages still work.',
  again: 'Try again',

  edition: 'Edition',
  changeEdition: 'Change the edition',
  editionNumber: 'Number',
  editionDate: 'Date',
  editionStatus: 'Status',
  notANumber: 'Enter a whole number from 1 to 999.',

  moreFormats: 'More formats',
  fewerFormats: 'Fewer formats',
  takeAs: 'Take away as',
  formats: {
    pdf: { name: 'PDF', use: 'to sign', save: null },
    'pdf-review': { name: 'PDF for review', use: 'with fields to fill in', save: 'Save for review' },
    'pdf-plain': { name: 'PDF without source', use: 'the paper alone', save: null },
    'pdf-second': { name: (language) => `PDF (${language})`, use: 'with the same numbers', save: null },
    docx: { name: 'Word', use: 'to go on writing', save: null },
    markdown: { name: 'Markdown', use: 'for mail and wikis', save: null },
    html: { name: 'Web page', use: 'one file, good to listen to', save: null },
    calendar: { name: 'Dates', use: 'for the calendar', save: 'Save the dates' },
    decisions: { name: 'Decisions', use: 'as a table', save: 'Save the decisions' },
    tables: { name: 'All tables', use: 'for spreadsheets', save: 'Save the tables' },
    'workshop-file': { name: 'Workshop file', use: 'to go on working', save: 'Save the workshop file' },
  },
  pages: (count) => f.plural(count, { one: '{n} page', other: '{n} pages' }),
  holdsRoomOnly: 'Also holds what is to stay in the room. For your own work only, not to be passed round.',
  partsNotSet: (parts) =>
    f.plural(parts.length, {
      one: `One part could not be set and is missing in the document: ${parts.join('; ')}. It stands unchanged in the workshop.`,
      other: `{n} parts could not be set and are missing in the document: ${parts.join('; ')}. They stand unchanged in the workshop.`,
    }),
  reviewOfDraft:
    'The status is still ‘Draft’. Set to ‘For review’ first, Wirkbund keeps this edition and can tell later when reviews refer to an older text.',
  reviewOut: 'It can be filled in with any PDF program or in Wirkbund. What comes back is opened under ‘Reviews’.',
  cannotBeSet: (characters) =>
    f.plural(characters.length, {
      one: `One character is not in the typeface: ${characters.join(' ')}. The PDF shows an empty box there.`,
      other: `{n} characters are not in the typeface: ${characters.join(' ')}. The PDF shows empty boxes there.`,
    }),
  saveDraft: 'Save as a draft',
  save: 'Save the commitment',
  making: 'Making the file …',
  cancelled: 'Cancelled. No file was made.',
  saved: (file) => `‘${file}’ is ready. The browser puts it with the downloads.`,
  notSaved: (format, reason) => `${format}: the file could not be made (${reason}). The other formats still work.`,
  unfetched: 'a part of the app is out of reach just now, try again with a connection',
  onThisDevice: 'The file is made on this device. Nothing is uploaded.',
}
