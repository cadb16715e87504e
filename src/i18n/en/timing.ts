import { formatsOf } from '#i18n/format.ts'
import type { Words } from '#i18n/words.ts'

const f = formatsOf('en-GB')

export const timing: Words['timing'] = {
  timer: 'Time left',
  clock: (minutes, seconds) => `${two(minutes)}:${two(seconds)}`,
  overrun: (minutes, seconds) => `+${two(minutes)}:${two(seconds)}`,
  of: (minutes) => `of ${f.number(minutes)} min`,
  start: (minutes) => f.plural(minutes, { one: 'Start the clock: {n} minute', other: 'Start the clock: {n} minutes' }),
  pause: 'Stop the clock',
  resume: 'Let the clock go on',
  paused: 'stopped',
  restart: 'Start the clock again',
  commands: 'Set the clock',
  more: (minutes) => `+ ${f.number(minutes)} min`,
  moreLong: (minutes) => f.plural(minutes, { one: '{n} more minute', other: '{n} more minutes' }),
  goOn: 'Go on without a clock',
  soundOn: 'Switch on the sound at the end of the time',
  soundOff: 'Switch off the sound at the end of the time',
  up: 'Time is up.',
  upRoom: 'Let us finish the thought.',
  upBy: (time) => `Overrun: ${time}.`,
  endWith: (minutes, time) =>
    f.plural(minutes, {
      one: `With {n} more minute the day ends at ${time}.`,
      other: `With {n} more minutes the day ends at ${time}.`,
    }),
  cardsToQuestions: (count) =>
    f.plural(count, { one: '{n} card to open questions', other: '{n} cards to open questions' }),
  cardsMoved: (count) =>
    f.plural(count, { one: '{n} card is now an open question.', other: '{n} cards are now open questions.' }),
  left: (minutes) => f.plural(minutes, { one: 'One minute left.', other: '{n} minutes left.' }),
  call: (box, said) => `${box}: ${said}`,
  started: (minutes) =>
    f.plural(minutes, { one: 'The clock is running: {n} minute.', other: 'The clock is running: {n} minutes.' }),
  stopped: 'The clock is stopped.',
  extended: (minutes) => f.plural(minutes, { one: '{n} more minute.', other: '{n} more minutes.' }),
  wentOn: 'We go on without a clock.',
  roomLeft: () => ['', 'min left'],
  roomSeconds: () => ['', 'sec left'],
  roomOver: () => ['+', 'min'],
  roomSpent: (length) => `of ${f.number(length)} min`,
  onPlan: 'Right on plan',
  behind: (minutes) => `${f.number(minutes)} min behind plan`,
  ahead: (minutes) => `${f.number(minutes)} min ahead of plan`,
  respread: 'Spread the rest anew',
  respreadTitle: 'Spread the remaining time boxes anew?',
  respreadKeeps: (time) => `The day then ends at ${time}, as planned.`,
  respreadLate: (time, planned) =>
    `Even with the shortest times the day ends at ${time} instead of ${planned}. Leaving something out or putting it off will help.`,
  respreadEarly: (time, planned) => `The day ends at ${time} instead of ${planned}.`,
  respreadBox: 'Time box',
  respreadBefore: 'so far',
  respreadAfter: 'new',
  respreadApply: 'Take it over',
  respreadDone: 'The rest of the day is spread anew.',
}

function two(value: number): string {
  return String(value).padStart(2, '0')
}
