import { formatsOf } from '#i18n/format.ts'
import type { HelpWords } from '#i18n/help-words.ts'

const f = formatsOf('en-GB')

export const tour: HelpWords['tour'] = {
  title: 'Tour',
  about: 'through an example in two minutes',
  progress: (number: number, total: number) => `Tour, ${f.number(number)} of ${f.number(total)}`,
  next: 'Next',
  previous: 'Back',
  leave: 'Leave the tour',
  finish: 'Done',
  left: 'The tour is over. The example stays open for you to try things.',
  steps: {
    path: {
      title: 'The day at a glance',
      text: 'On the left are the six elements with their time boxes. Everything can be opened at any time; nothing is locked.',
    },
    question: {
      title: 'The guiding question leads',
      text: 'Every screen asks one question. A line below says how to go about it. It is only visible here, never on the wall.',
    },
    board: {
      title: 'The room talks, you take notes',
      text: 'Cards can be dragged, moved by keys, or moved from their menu. ‘Undo’ takes back every step.',
    },
    stances: {
      title: 'Who supports this?',
      text: 'At the end of each element every organisation says how it stands. A reservation goes into the paper in its own words.',
    },
    chain: {
      title: 'From doing to change',
      text: 'The impact logic connects cards. Choose a card to see its path and the assumptions behind it.',
    },
    questions: {
      title: 'What is left open',
      text: 'Open questions are always within reach, so that the round can go on.',
    },
    commitment: {
      title: 'The commitment grows while you talk',
      text: 'Here are the pages as they will print, what is still missing, and the PDF to sign.',
    },
  },
}
