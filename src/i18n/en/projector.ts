import { formatsOf } from '#i18n/format.ts'
import type { Words } from '#i18n/words.ts'

const f = formatsOf('en-GB')

export const projector: Words['projector'] = {
  button: 'Projector',
  running: 'Projector on',
  menu: 'Projector',
  here: 'Show in this window',
  second: 'Open a second window',
  another: 'Open another window',
  end: 'Close the projector window',
  stay: 'Stay here',
  stayLong: 'Let the projector stay here',
  follow: 'Let the projector follow',
  stays: (activity) => `The projector stays with: ${activity}`,
  bring: 'Bring it here',
  leave: 'Leave projector view',
  entered: 'Projector view is on. P or Escape leads back.',
  left: 'Projector view is off.',
  blocked: 'The browser did not allow the second window.',
  blockedHelp: 'This link opens it. Then drag the window to the screen and press F11 there.',
  blockedLink: 'Open the projector window',
  page: (page, pages) => `Page ${f.number(page)} of ${f.number(pages)}`,
  nextPage: 'Next page on the screen',
  previousPage: 'Previous page on the screen',
  full: (count, column) =>
    `${f.number(count)} cards in “${column}”: too many at once for the last row. Group them or turn pages.`,
  organisations: 'Organisations',
  title: (workshop) => `Projector: ${workshop}`,
  waiting: 'The facilitator’s window is not open just now.',
  waitingHelp: 'As soon as it is, we go on here.',
  welcome: 'Welcome',
  kept: (count) => f.plural(count, { one: '{n} entry stays covered here.', other: '{n} entries stay covered here.' }),
  empty: 'Something will take shape here in a moment.',
  none: 'still open',
  decides: 'decides',
  expects: (from, to) => `${from} expects from ${to}`,
  assumption: 'because',
  counted: { supports: 'we carry it', reservation: 'with a reservation', open: 'not yet' },
  others: 'absent or still open',
}
