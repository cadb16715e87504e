import { formatsOf } from '#i18n/format.ts'
import type { Words } from '#i18n/words.ts'

const f = formatsOf('en-GB')

export const stances: Words['stances'] = {
  sentence: 'Our sentence',
  noSentence: 'The sentence is still missing. Without it we do not know what we take a stance on.',
  toSentence: 'Word the sentence',
  changeSentence: 'Change the sentence',
  noOrganisations: 'No organisations have been entered yet.',
  toOrganisations: 'Enter the organisations',
  choiceOf: (organisation) => `Stance: ${organisation}`,
  withdraw: 'Withdraw the stance',
  response: 'How we deal with it',
  body: 'Which body?',
  until: 'By when?',
  stale: 'The text has changed since then.',
  confirm: 'Stays with it',
  askQuestion: 'Note as an open question',
  questionNoted: 'Noted as an open question.',
  reasonNeeded: 'The reason is still missing, in their own words.',
  open: (count) => f.plural(count, { one: '{n} stance still missing', other: '{n} stances still missing' }),
  more: 'More stances',
}
