import type { Unreadable } from '#core/file/read-file.ts'
import { formatsOf } from '#i18n/format.ts'
import type { Words } from '#i18n/words.ts'

const f = formatsOf('en-GB')

export const library: Words['library'] = {
  title: 'Workshops',
  help: 'Help',
  create: 'New workshop',
  createFirst: 'Create the first workshop',
  openFile: 'Open a file',
  sample: 'Look at an example',
  emptyTitle: 'One day, six questions, one commitment.',
  emptyText:
    'Wirkbund guides organisations that want to achieve something together through their partnering workshop. At the end stands a paper that all of them can sign.',
  partnership: 'Partnership',
  parties: 'Taking part',
  progress: 'Elements 1 to 6',
  state: 'Status',
  organisations: (count) => f.plural(count, { one: 'organisation', other: 'organisations' }),
  people: (count) => f.plural(count, { one: 'person', other: 'people' }),
  number: (count) => f.number(count),
  noPeople: 'people still missing',
  elementsDone: (count) => `${f.number(count)} of 6 elements complete`,
  preparing: 'In preparation',
  noDate: 'no date yet',
  on: (day) => `on ${day}`,
  today: 'Running today',
  at: (number, element) => `At ${f.number(number)} ${element}`,
  complete: 'All elements discussed',
  copy: 'Received for review',
  signed: 'Signed',
  untitled: 'Untitled workshop',
  continue: 'Continue',
  continueWith: (title) => `Continue with ${title}`,
  commandsFor: (title) => `Commands for ${title}`,
  open: 'Open',
  save: 'Save as a file',
  duplicateWhole: 'Duplicate with all its content',
  duplicateStructure: 'Duplicate parties and agenda only',
  copyOf: (title) => `${title} (copy)`,
  duplicated: (title) => `Duplicated: ${title}`,
  remove: 'Delete',
  removed: (title) => `Deleted: ${title}`,
  restore: 'Undo',
  restored: (title) => `Back again: ${title}`,
  where: 'All workshops are only on this device, in this browser.',
  whereEmpty: 'Everything stays on this device: no account, no login, no server.',
  lastFile: (ago) => `Last saved to a file: ${ago}`,
  neverFile: 'Not yet saved to a file',
  notInFile: (count) =>
    f.plural(count, { one: '{n} workshop not yet saved to a file', other: '{n} workshops not yet saved to a file' }),
  saveAll: 'Save a backup',
  fromFile: (title) => `${title} (from file)`,
  twice: (titles) => `Was on this device already and now stands beside it: ${f.list(titles)}`,
  notOpened: 'The file could not be opened. Nothing was changed.',
  fileFailed: 'The browser could not read the file. Nothing was changed.',
  unreadableTitle: 'This workshop cannot be read here.',
  unreadableKept: 'Its data stays where it is, unchanged.',
  saveBytes: 'Download the data',
  unreadable: (reason) => (typeof reason === 'string' ? storage[reason] : file[reason.why](reason.at)),
  earlier: 'Earlier states …',
  damaged: 'What this device holds of it is damaged.',
  bin: (count) => `Recently deleted (${f.number(count)}) …`,
  erase: 'Delete everything …',
}

const storage = {
  full: 'The storage of this browser is full. Please save workshops as files and delete old ones.',
  blocked: 'The browser does not allow this page to store anything. Please save your work as a file.',
}

const file = {
  tooLarge: () => 'The file is too large for a workshop.',
  tooDeep: () => 'The file is nested too deeply for a workshop.',
  notJson: () => 'This is not a workshop file: its content is not readable JSON.',
  notAWorkshop: () => 'This is not a workshop file of Wirkbund.',
  aReview: () => 'This is a review. It opens in its workshop: commitment screen, ‘Reviews’.',
  noSource: () => 'There is no workshop in this PDF. Only PDFs that Wirkbund saved with their source can be opened.',
  newer: () => 'The file comes from a newer version of Wirkbund. Please reload the page and open it again.',
  damaged: (at) => `The file is damaged. The first unclear place: ${at === '' ? 'its beginning' : at}`,
} satisfies Record<Unreadable['why'], (at: string) => string>
