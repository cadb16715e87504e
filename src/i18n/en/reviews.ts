import type { Words } from '#i18n/words.ts'
import { formatsOf } from '#i18n/format.ts'

const f = formatsOf('en-GB')

const remarks = (count: number) => f.plural(count, { one: '{n} remark', other: '{n} remarks' })
const stances = (count: number) => f.plural(count, { one: '{n} stance', other: '{n} stances' })

export const reviews: Words['reviews'] = {
  copy: {
    title: 'Review',
    intro:
      'Read and remark: something can be said on every passage, and for every decision where your organisation stands. Everything is kept on this device only.',
    otherText:
      'The text in this file is not the one whose fingerprint it bears. Please ask whoever facilitates before you say anything about it.',
    who: 'From whom',
    reviewer: 'Your name',
    organisation: 'Your organisation',
    notListed: 'another one',
    otherName: 'Name of the organisation',
    notChosen: 'please choose',
    remark: 'Remark',
    remarkOn: (point) => `Remark on ${point}`,
    remarkLabel: (point) => `Remark on ${point}`,
    whole: 'On the whole',
    wholeRemark: 'Remark on the whole',
    stance: (decision) => `Where does your organisation stand on ${decision}?`,
    noStance: 'not stated',
    reason: 'In your own words: reservation, objection or condition',
    chapters: 'Chapters',
    remarksIn: remarks,
    said: (count, taken) => `${remarks(count)}, ${stances(taken)}`,
    nothing: 'Nothing has been said yet.',
    save: 'Save the review as a file',
    sendBack: 'The file goes back to the person who sent the PDF. Wirkbund sends nothing.',
    unnamed: 'Without a name nobody knows who the review is from.',
    saved: (file) => `‘${file}’ has been made. Please send it back now.`,
    fileName: (title, who) => `${title} – Review${who === '' ? '' : ` ${who}`}`,
  },

  title: 'Reviews',
  intro:
    'What readers have sent back about the text. Only what is taken over here gets into the commitment; much can simply be answered.',
  back: 'To the commitment',
  link: (open) => (open === 0 ? 'Reviews' : `Reviews, ${f.number(open)} open`),
  open: 'Open reviews',
  drop: 'Files (JSON or a filled PDF) can also be dropped here, several at once.',
  dropHere: 'Drop here',
  reading: 'Reading the files …',
  none: 'There is no review yet.',
  noneText:
    'Save ‘PDF for review’ on the commitment screen and send it round. What comes back is opened here: twenty files at once, and more.',
  results: 'Files that were read',
  taken: {
    new: (who) => `Brought in: ${who}.`,
    changed: (who) => `Renewed: ${who}. What is new is open again.`,
    same: (who) => `Already here, nothing changed: ${who}.`,
    older: (who) => `A later review from ${who} is here already. That one stays.`,
    tooMany: () => 'A workshop holds no more than 200 reviews. Please remove old ones.',
  },
  otherWorkshop: 'This review belongs to another workshop.',
  refused: (reason) => refusals[reason.why](reason.at),
  fileFailed: 'The browser could not read the file.',

  readers: 'From whom',
  nobodyNamed: 'no name given',
  typed: (organisation) => `writes: ${organisation}`,
  assign: (who) => `Speaks for: ${who}`,
  unassigned: 'not assigned yet',
  toToday: 'on today’s text',
  toEarlier: (edition) => `on an older text: ${edition}`,
  toUnknown: (edition) => `on a text that is not kept here (edition ${edition})`,
  remove: 'Remove',
  removeOf: (who) => `Remove the review: ${who}`,
  removed: (who) => `Removed: ${who}. Undo is at the top.`,

  show: 'Show',
  showAll: 'all',
  showOpen: 'open ones only',
  from: 'Organisation',
  everybody: 'all organisations',
  nothingShown: 'Nothing is open any more.',
  gone: 'This passage is no longer part of today’s edition.',
  stance: 'Stance',
  treatments: { open: 'open', taken: 'taken over', answered: 'answered' },
  takeRemark: 'Take over as an open question',
  takeStance: 'Take over the stance',
  needsOrganisation: 'First say under ‘From whom’ whom the person speaks for.',
  replaces: (before) => `So far it says: ${before}`,
  tookRemark: 'Taken over as an open question.',
  tookStance: 'Stance taken over.',
  answer: 'Answer',
  answerLabel: (who) => `Answer to ${who}`,
  saveAnswers: 'Save the answers as a PDF',
  saveAnswersTo: (who) => `Save the answers to ${who} as a PDF`,
  makingAnswers: 'Setting the answers …',
  noAnswers: (reason) => `The answers could not be set: ${reason}.`,
  settle: 'File as answered',
  reopen: 'Open again',
  about: (action, point, who) => `${action}: ${point}, ${who}`,
}

const refusals: Readonly<Record<Parameters<Words['reviews']['refused']>[0]['why'], (at: string) => string>> = {
  tooLarge: () => 'The file is too large for a review.',
  tooDeep: () => 'The file is nested too deeply for a review.',
  notJson: () => 'This is neither a PDF nor a review: its content is no readable JSON.',
  notAReview: () => 'This is no review from Wirkbund.',
  isAWorkshop: () => 'This is a workshop file, not a review. It opens on the start page.',
  newer: () => 'The review comes from a newer version of Wirkbund. Please reload the page.',
  damaged: (at) => `The review is damaged. The first unclear place: ${at === '' ? 'the beginning' : at}`,
  encrypted: () => 'The PDF is encrypted. Please have it saved without password and protection.',
  noFields: () =>
    'This PDF has no fields: it is not the copy for review, or it was printed or scanned. Please ask for the filled file itself.',
  noSource: () => 'This PDF is no copy for review from Wirkbund.',
  empty: () => 'This review has not been filled in.',
}
