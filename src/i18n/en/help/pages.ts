import { formatsOf } from '#i18n/format.ts'
import type { HelpWords } from '#i18n/help-words.ts'

const f = formatsOf('en-GB')

export const pages: Omit<HelpWords, 'leading' | 'reading' | 'accessibility' | 'tour'> = {
  title: 'Help',
  intro:
    'Wirkbund leads through six elements. Each has a guiding question, a few activities and, at the end, a round in which every organisation says whether it supports the result. The commitment grows out of that.',
  ways: 'Where to?',
  toGuide: 'Facilitator’s guide',
  toGuideAbout: 'every activity with its question, instructions, example and minutes, to print',
  toReading: 'Reading and reviewing the commitment',
  toReadingAbout: 'for everyone who is asked to sign or approve it',
  toAccessibility: 'Accessibility statement',
  toAccessibilityAbout: 'what has been checked and what is still lacking',
  elements: 'The six elements',
  purpose: 'What for',
  lead: 'How to lead it',
  ready: 'How to tell that it is good',
  pitfalls: 'What to watch for',
  time: 'Time',
  minutes: (count: number) => f.plural(count, { one: '{n} minute', other: '{n} minutes' }),
  timeIn: (preset: string, minutes: string) => `${preset}: ${minutes}`,
  short: 'When time is short',
  questions: 'Questions that often come up',
  answers: [
    {
      title: 'Where are the data?',
      text: [
        'Only on this device, in this browser. Nothing is sent to a server. Clearing the browser’s storage deletes the workshops too, so save them as a file after every session.',
      ],
    },
    {
      title: 'Do we have to keep to the order?',
      text: [
        'No. Every activity can be opened at any time from the contents on the left. What is missing is listed on the commitment page at the end, with a way back to the place.',
      ],
    },
    {
      title: 'What leaves the room?',
      text: [
        'Only what is marked ‘for the document’. In the element on expectations, every entry starts as ‘room only’. The workshop file, however, contains everything: it is for working on, not for handing out.',
      ],
    },
    {
      title: 'Does everything work without a mouse?',
      text: [
        'Yes. The Tab key reaches everything; Enter or Space activates it. Space picks up a card or row, the arrow keys move it, Space puts it down. The menu of the card offers the same.',
      ],
    },
    {
      title: 'What if somebody objects?',
      text: [
        'Record the objection in the words of those who have it, and ask what would need to change. If it remains, it stands in the commitment on an equal footing. An objection is a contribution.',
      ],
    },
  ],
  guide: {
    title: 'Facilitator’s guide',
    intro: 'Every activity in the order of the day. The minutes are those of the chosen time frame.',
    preset: 'Time frame',
    print: 'Print',
    how: 'How it works',
    example: 'Example',
    before: 'before or later',
    stances: 'Stances of all organisations',
    opening: {
      title: 'Arriving',
      text: [
        'In turn, one minute each: why are we here, and what would be a good result today? Present aim, agenda and rules only after that.',
      ],
      points: [
        'Clarify mandates: who can decide today, who recommends, who observes?',
        'Read out the decision rule for today and practise it on an easy question.',
        'Say who is missing and who speaks for the people affected.',
        'Show where open questions go, and that only what has been released reaches the document.',
      ],
    },
    closing: {
      title: 'Closing',
      text: [
        'Read the commitment out number by number; do not summarise. Whoever hesitates says what it hangs on; the wording can change until the last.',
      ],
      points: [
        'Every open question gets an organisation and a date, every reservation the words of those who have it.',
        'In turn from 0 to 10: how well does this hold for us? Below 6, ask what is missing.',
        'Settle the way to the signature: who, until when, through which body.',
        'Put the date of the first review into every calendar.',
        'Give thanks, recognise what was achieved, and save the workshop file.',
      ],
    },
    total: (minutes: string) => `${minutes} in all, with arrival, breaks and closing`,
  },
  back: 'Back',
  toLibrary: 'To all workshops',
}
