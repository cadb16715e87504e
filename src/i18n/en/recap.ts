import { formatsOf } from '#i18n/format.ts'
import type { Words } from '#i18n/words.ts'

const f = formatsOf('en-GB')

export const recap: Words['recap'] = {
  title: 'Where do we stand?',
  question: 'What was decided, what is open, what has changed since?',
  over: 'Arriving again',
  how: 'Read the three columns out. Then ask round the table: what has come up overnight? Note anything new as an open question, or change it in its element right away.',
  decided: 'Decided',
  decidedNone: 'Nothing is decided yet.',
  open: 'Open',
  openNone: 'No open question.',
  changed: 'Changed since',
  changedNone: (day) => `The wording has been the same since ${day}.`,
  changedUnknown: 'No day has been wrapped up yet.',
  sentenceChanged: 'The sentence was:',
  sentenceNew: 'The sentence is new.',
  contentsChanged: 'The sentence is the same, something below it has changed.',
  since: (day) => `As of ${day}`,
  stale: (count) => f.plural(count, { one: '{n} to an earlier wording', other: '{n} to an earlier wording' }),
  silent: (count) => f.plural(count, { one: '{n} stance open', other: '{n} stances open' }),
  wrapUp: 'Wrap up the day',
  wrapUpHint: 'Marks how things stand today. The next day then shows what has changed since.',
  wrappedUp: (day) => `How things stand on ${day} is marked.`,
  wrapAgain: 'Mark today’s state again',
  offer: 'A new day: where do we begin?',
  offerText: 'What was decided, what is open and what has changed stands on one page.',
  offerGo: 'To the look back',
  dismiss: 'Not now',
}
