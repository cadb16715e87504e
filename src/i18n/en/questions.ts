import type { Words } from '#i18n/words.ts'

export const questions: Words['questions'] = {
  title: 'Open questions',
  about: 'What stands here is not lost. Before the commitment every question gets an answer or a date.',
  none: 'No question yet. What stays open in the room comes here.',
  newQuestion: 'New question',
  placeholder: 'New question …',
  raisedBy: 'Who asks?',
  owner: 'Who brings the answer?',
  by: 'By when?',
  noDate: 'no date yet',
  noOwner: 'nobody yet',
  answered: 'Answered',
  answeredMark: 'answered',
  text: 'Question',
  add: 'Add question',
  remove: (text) => `Delete question: ${text}`,
  open: (text) => `Edit question: ${text}`,
  noted: 'Question noted.',
  removed: 'Question deleted.',
  visibility: 'Where does it go?',
  brings: (owner, by) => `${owner}, ${by}`,
}
