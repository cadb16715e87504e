import { formatsOf } from '#i18n/format.ts'
import type { Words } from '#i18n/words.ts'
import { ended } from '#i18n/ended.ts'

const f = formatsOf('en-GB')

const status = (count: number, one: string, other: string, rest: string) =>
  [f.plural(count, { one, other }), rest] as const

export const editors: Words['editors'] = {
  texts: {
    allIn: 'Is it all there?',
    checks: {
      oneSentence: {
        ask: 'One sentence?',
        met: 'Yes, easy to remember.',
        help: 'Join the thoughts, or leave one out.',
      },
      atMost35Words: { ask: 'Short enough?', met: 'Yes, 35 words at most.', help: '35 words at most. What can go?' },
      namesTargetGroup: { ask: 'For whom?', met: '', help: 'Nobody named yet. Who should benefit?' },
      namesChange: { ask: 'What will be different?', met: '', help: 'Nothing named yet. What will differ from today?' },
    },
    met: 'is there',
    open: 'still open',
    onlyHints: 'Only hints. The room decides when the sentence is done.',
    counted: (words, sentences) =>
      `${f.plural(words, { one: '{n} word', other: '{n} words' })}, ${f.plural(sentences, { one: 'one sentence', other: '{n} sentences' })}`,
    notYet: 'still empty',
    earlier: 'Earlier wordings',
    earlierSince: 'Since it was opened. What is older is under ‘Earlier states’.',
    takeAgain: (text) => `Take again: ${text}`,
    takenAgain: 'The earlier wording is back.',
    example: 'See an example',
    toStances: 'Everyone takes a stance on this sentence',
    noSentence: 'The sentence is still missing',
    filled: (filled, of) => [`${f.number(filled)} of ${f.number(of)}`, 'fields filled in'],
  },
  table: {
    visible: 'Visible',
    commands: 'Commands',
    commandsFor: (row) => `Commands for: ${row}`,
    rowNumber: (number) => `Row ${f.number(number)}`,
    cell: (column, row) => `${column}: ${row}`,
    choose: 'choose',
    insertBelow: 'Insert a row below',
    keepInRoom: 'Keep in the room',
    takeToDocument: 'Take into the document',
    asQuestion: 'Note as an open question',
    pasted: (count) => f.plural(count, { one: '{n} row pasted.', other: '{n} rows pasted.' }),
    unplaced: (count) => f.plural(count, { one: '{n} entry fits no cell.', other: '{n} entries fit no cell.' }),
    remove: 'Delete row',
    removed: (row) => `${ended(`Deleted: ${row}`)} ‘Undo’ brings it back.`,
    noted: 'Noted as an open question.',
    suggestions: 'Suggestions',
    suggest: (text) => `Take the suggestion: ${text}`,
    suggested: (text) => ended(`Taken: ${text}`),
    rung: (number) => `Rung ${f.number(number)}`,
    incomplete: (count) => status(count, '{n} row', '{n} rows', 'incomplete'),
    tooMany: (there, most) => [`${f.number(there)} entries`, `are many, ${f.number(most)} will do`],
    tooFew: (there, atLeast) => [`${f.number(there)} of at least ${f.number(atLeast)}`, 'entries'],
    complete: (count) => status(count, '{n} entry', '{n} entries', 'complete'),
    empty: 'No entry yet',
  },
  visibility: {
    of: (entry, state) => `${entry}: ${state}`,
    now: (state) => `Now: ${state}.`,
  },
  clauses: {
    stateOf: (topic) => `Where we stand: ${topic}`,
    wording: 'Wording',
    wordingOf: (topic) => `Wording: ${topic}`,
    reason: 'Why is this not relevant for us?',
    date: 'Date',
    dateOver: 'This day is over already.',
    binding: 'legally binding',
    bindingHint: 'Only what is ticked here is meant to bind in law. All else records a shared intention.',
    propose: 'Propose a wording',
    proposed: 'Proposal inserted. Now make it your own.',
    discussed: (count, of) => [`${f.number(count)} of ${f.number(of)}`, 'topics discussed'],
  },
  aids: {
    open: (title) => `Look up: ${title}`,
    when: 'When',
    help: 'What helps',
  },
}
