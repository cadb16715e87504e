import type { documentAnswers as german } from '#i18n/de/document-answers.ts'

export const documentAnswers: typeof german = {
  kind: (who) => (who === null ? 'Answers to a review' : `Answers to ${who}`),
  fileName: (title, who) => `${title} – Answers${who === null ? '' : ` to ${who}`}`,
  from: 'Review by',
  speaksFor: 'Speaks for',
  read: 'Text read',
  edition: (number) => `Edition ${number}`,
  asOf: 'Answers as of',
  title: 'What became of the review',
  intro: 'Passage by passage: what you said and what we did with it. What holds stands in the commitment alone.',
  remark: 'Your remark',
  stance: 'Your stance',
  reason: 'In your words',
  became: 'It became',
  remarkBecame: { open: 'still open', taken: 'an open question in the commitment', answered: 'answered' },
  stanceBecame: { open: 'still open', taken: 'the organisation’s stance in the commitment', answered: 'answered' },
  changed: 'taken over; today it no longer stands so in the commitment',
  answer: 'Our answer',
}
