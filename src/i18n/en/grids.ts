import { formatsOf } from '#i18n/format.ts'
import type { Words } from '#i18n/words.ts'
import { ended } from '#i18n/ended.ts'

const f = formatsOf('en-GB')

const status = (count: number, one: string, other: string, rest: string) =>
  [f.plural(count, { one, other }), rest] as const

export const grids: Words['grids'] = {
  noOrganisations: 'First enter the organisations in the set-up. Each of them then has its place here.',
  roles: {
    cell: (task, organisation, marks) => `${task}, ${organisation}: ${marks}`,
    said: (organisation, marks) => `${organisation}: ${marks}`,
    noMark: 'no role',
    and: (marks) => f.list(marks),
    sheet: (organisation, task) => `Role of ${organisation}: ${task}`,
    task: 'Task',
    unnamed: 'Task without a name',
    removeTask: 'Delete task',
    removed: (task) => `${ended(`Deleted: ${task}`)} ‘Undo’ brings it back.`,
    nobody: 'Nobody yet: an A and an R are missing.',
    noAccountable: 'Nobody answers for this: an A is missing.',
    severalAccountable: (count) =>
      count === 2 ? 'Two As: please agree on one.' : `${f.number(count)} As: please agree on one.`,
    noResponsible: 'Nobody does this: an R is missing.',
    load: 'Load: how often R or A',
    loadOf: (count, of) => [f.number(count), `of ${f.number(of)}`],
    overload: (organisation, count, of) =>
      `${organisation} answers for ${f.number(count)} of ${f.number(of)} tasks. What could others take on?`,
    onlyInformed: (names, count) =>
      f.plural(count, {
        one: `${names} is only informed. Is that intended?`,
        other: `${names} are only informed. Is that intended?`,
      }),
    takeOver: (count) =>
      f.plural(count, {
        one: 'Take over {n} activity from the impact logic',
        other: 'Take over {n} activities from the impact logic',
      }),
    takenOver: (count) => f.plural(count, { one: '{n} task taken over.', other: '{n} tasks taken over.' }),
    empty: 'No task yet. What has to be done so that our impact chain holds?',
    lacking: {
      noAccountable: (count) => status(count, '{n} task', '{n} tasks', 'without an A'),
      severalAccountable: (count) => status(count, '{n} task', '{n} tasks', 'with several As'),
      noResponsible: (count) => status(count, '{n} task', '{n} tasks', 'without an R'),
    },
    settled: (count) => status(count, '{n} task', '{n} tasks', 'shared out'),
  },
  mutual: {
    view: 'View',
    byOrganisation: 'One by one',
    overview: 'Overview',
    from: 'Who speaks?',
    expects: (from, to) => `${from} expects of ${to}`,
    answers: (to) => `${to} replies`,
    open: 'no reply yet',
    unanswered: (count) => f.plural(count, { one: '{n} without a reply', other: '{n} without a reply' }),
    allAnswered: 'all replied to',
    silent: 'nothing said yet',
    none: 'no expectation',
    cell: (from, to, state) => `${from} to ${to}: ${state}`,
    caption: 'Row: who expects. Column: of whom. A cell opens the expectation.',
    self: 'the same organisation',
    openCount: (count) => status(count, '{n} expectation', '{n} expectations', 'without a reply'),
    allCount: (count) => status(count, '{n} expectation', '{n} expectations', 'replied to'),
    nobody: 'No expectation named yet',
  },
  stages: {
    add: 'Place an organisation',
    addTo: (stage) => `Place an organisation: ${stage}`,
    entry: (organisation, stage) => `Contribution of ${organisation}: ${stage}`,
    remove: (organisation, stage) => `Delete contribution: ${organisation}, ${stage}`,
    absent: 'Not on any stage yet',
    place: (organisation) => `Place ${organisation}`,
    absentCount: (count) => status(count, '{n} organisation', '{n} organisations', 'on no stage'),
    allPlaced: 'Every organisation has a stage',
  },
  fit: {
    noMission: 'Its own mandate is not entered yet',
    choice: (organisation) => `Fit for ${organisation}`,
    why: (organisation) => `Reason: ${organisation}`,
    openCount: (count) => status(count, '{n} organisation', '{n} organisations', 'not yet assessed'),
    allSaid: 'Every organisation has said how it fits',
  },
}
