import { formatsOf } from '#i18n/format.ts'
import type { Words } from '#i18n/words.ts'
import { quoted } from './quoted.ts'

const { plural } = formatsOf('en-GB')

export const gaps: Words['gaps'] = {
  sentences: {
    title: 'The workshop has no title yet.',
    ruleToday: 'How we decide today is still open.',
    organisations: 'A partnership needs at least two organisations.',
    delegate: ({ organisation }) => `Who represents ${organisation} in the room is still open.`,
    mandate: ({ organisation }) =>
      `Whether the people from ${organisation} decide, recommend or observe is still open.`,
    signatory: ({ organisation }) => `Who signs for ${organisation} is still open.`,
    text: ({ title, field }) => `${title}: ‘${field}’ is still empty.`,
    cards: ({ title, atLeast, there }) =>
      there === 0
        ? plural(atLeast, {
            one: `${title}: there is no card here yet.`,
            other: `${title}: there is no card here yet; it takes at least {n}.`,
          })
        : plural(there, {
            one: `${title}: one of at least ${atLeast} cards is there.`,
            other: `${title}: {n} of at least ${atLeast} cards are there.`,
          }),
    rows: ({ title, atLeast, there }) =>
      there === 0
        ? plural(atLeast, {
            one: `${title}: there is nothing here yet.`,
            other: `${title}: there is nothing here yet; it takes at least {n} entries.`,
          })
        : plural(there, {
            one: `${title}: one of at least ${atLeast} entries is there.`,
            other: `${title}: {n} of at least ${atLeast} entries are there.`,
          }),
    cell: ({ title, row, column }) => `${title}, ${quoted(row)}: ‘${column}’ is still empty.`,
    noCell: ({ title, organisation }) => `${title}: ${organisation} does not appear yet.`,
    reply: ({ from, to }) => `${to} has not replied to the expectation of ${from} yet.`,
    followUp: ({ from, to }) => `What follows from ${to} not fully meeting an expectation of ${from} is still open.`,
    noTasks: ({ title }) => `${title}: no task has been entered yet.`,
    noAccountable: ({ row }) => `${quoted(row)}: nobody has the A.`,
    severalAccountable: ({ row }) => `${quoted(row)}: several have the A. Agree on one organisation.`,
    noResponsible: ({ row }) => `${quoted(row)}: nobody has the R.`,
    leadsNowhere: ({ card }) => `Where ${quoted(card)} leads is still open.`,
    unfounded: ({ card }) => `No assumption says yet why ${quoted(card)} will come about.`,
    clause: ({ title, topic }) => `${title}: nothing is agreed on ‘${topic}’ yet.`,
    clauseReason: ({ topic }) => `Why ‘${topic}’ is not relevant for us is still missing.`,
    clauseBlank: ({ topic }) => `‘${topic}’ still has a ‘…’ to fill in.`,
    clauseDate: ({ topic }) => `‘${topic}’ has no date yet.`,
    stance: ({ organisation, decision }) => `Whether ${organisation} supports ${decision} is still open.`,
    stanceReason: ({ organisation, decision }) =>
      `What ${organisation} would need to fully support ${decision} is still open.`,
    stale: ({ organisation }) => `The wording has changed since ${organisation} took its stance.`,
    objects: ({ organisation, decision }) => `${organisation} does not support ${decision} yet.`,
    decision: ({ text }) => `The decision ${quoted(text)} is not recorded yet.`,
    questionOwner: ({ question }) => `Open question ${quoted(question)}: nobody brings the answer.`,
    questionDate: ({ question }) => `Open question ${quoted(question)}: a date is missing.`,
  },
  decisions: {
    mission: 'the mission sentence',
    impact: 'the impact goal',
    expectations: 'the promise on expectations',
    roles: 'the sentence on responsibility',
    working: 'the sentence on working together',
    conflict: 'the promise on handling conflict',
  },
  unnamedOrganisation: 'an organisation without a name',
  unworded: 'no text yet',
}
