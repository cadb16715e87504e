// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { type Ballot, passive } from '#core/decision/ballot.ts'
import { beginDecision } from '#core/decision/edit-decisions.ts'
import type { Workshop } from '#core/workshop.ts'
import { de } from '#i18n/de/index.ts'
import { roomOf } from '../../core/room.ts'
import { openWall } from './open-wall.tsx'

const { deciding, projector } = de
const names = ['Stadt', 'Verein', 'Firma', 'Schule', 'Kirche']

/** The wall while the room says this to a proposal. */
async function show(
  ballot: Ballot,
  rule: 'consent' | 'majority' | 'fistToFive' | 'oneAfterHearing' | 'consensing',
  text = 'Montags?',
) {
  const begun = beginDecision(roomOf(...names), 'd', { text, rule })
  const decision = begun.decisions['d'] ?? expect.unreachable('No decision was begun')
  const workshop: Workshop = { ...begun, decisions: { d: { ...decision, ballot } } }
  await openWall().show(workshop, { screen: 'decision', decision: 'd', element: null })
}

/** What stands beside the name of each organisation. */
const said = () =>
  Object.fromEntries(
    names.map((name) => {
      const [row] = screen.getAllByText(name, { selector: 'li > span' })
      return [name, row?.parentElement?.querySelector('b')?.textContent.trim()]
    }),
  )

test('the wall tells each vote by name, and whose is missing', async () => {
  const votes = { Stadt: 'yes', Verein: 'no', Firma: 'abstains', Schule: 'absent' } as const
  await show({ kind: 'votes', votes, quorum: 50, share: 'twoThirds' }, 'majority')
  const { yes, no, abstains, absent } = deciding.votes
  expect(said()).toEqual({ Stadt: yes, Verein: no, Firma: abstains, Schule: absent, Kirche: projector.none })
})

test('the wall tells how many fingers each shows; whoever is absent shows none', async () => {
  const fingers = { Stadt: 5, Verein: 2, Firma: 0, Schule: 3 } as const
  await show({ kind: 'fingers', fingers, absent: ['Schule'] }, 'fistToFive')
  const { fist, absent } = deciding
  expect(said()).toEqual({ Stadt: '5', Verein: '2', Firma: fist, Schule: absent, Kirche: projector.none })
})

test.each([
  ['', projector.decides],
  ['yes', deciding.decidedYes],
  ['no', deciding.decidedNo],
] as const)('the wall tells who decides and who has been heard: %j', async (decided, expected) => {
  await show({ kind: 'hearing', decider: 'Stadt', heard: ['Verein'], absent: ['Schule'], decided }, 'oneAfterHearing')
  expect(said()).toEqual({
    Stadt: expected,
    Verein: deciding.heardShort,
    Firma: projector.none,
    Schule: deciding.absent,
    Kirche: projector.none,
  })
})

test('the wall tells how much resistance each has, adds up what was said by those who are there, and marks what is out', async () => {
  await show(
    {
      kind: 'resistance',
      options: { m: { text: 'Montags', order: 'a0' }, d: { text: 'Dienstags', order: 'a1' } },
      resistance: {
        m: { Stadt: 1, Verein: 2, Firma: 9, Schule: 10, Kirche: 0 },
        d: { Stadt: 3, Verein: 3, Firma: 3, Kirche: 3 },
        [passive]: {},
      },
      withPassive: true,
      veto: 9,
      absent: ['Schule'],
    },
    'consensing',
  )
  const { name, plain } = de.catalogues.rules.consensing
  expect(screen.getByText(name).parentElement).toHaveTextContent(plain)
  const columns = screen.getAllByRole('columnheader').slice(1, -1)
  for (const [index, column] of columns.entries()) expect(column).toHaveAccessibleName(names[index])
  expect(columns).toHaveLength(names.length)
  const row = (name: RegExp) =>
    within(screen.getByRole('row', { name }))
      .getAllByRole('cell')
      .map(({ textContent }) => textContent)
  expect(row(/^Montags/)).toEqual(['1', '2', '9', '–', '0', '12'])
  expect(row(/^Dienstags/)).toEqual(['3', '3', '3', '–', '3', '12'])
  expect(row(new RegExp(`^${deciding.passive}`, 'u'))).toEqual(['–', '–', '–', '–', '–', '–'])
  const vetoed = screen.getAllByRole('row').filter(({ textContent }) => textContent.includes(deciding.vetoed))
  expect(vetoed).toHaveLength(1)
  expect(vetoed[0]).toHaveTextContent('Montags')
})

test('who is not with it is told once: among the voices, which are on every page, and below the votes, which may not be', async () => {
  const count = (name: string) => within(screen.getByRole('main')).queryAllByText(new RegExp(name)).length
  const reason = 'Zu früh.'
  const voices = {
    Stadt: { kind: 'supports', reason: '' },
    Verein: { kind: 'objects', reason },
    Firma: { kind: 'absent', reason: '' },
  } as const
  await show({ kind: 'voices', voices }, 'consent')
  expect(screen.getByText(deciding.reasons.objection)).toBeVisible()
  expect([count('Verein'), count('Firma')]).toEqual([1, 1])
  cleanup()
  const votes = { Stadt: 'yes', Verein: 'no', Firma: 'absent', Schule: 'yes', Kirche: 'yes' } as const
  await show({ kind: 'votes', votes, quorum: 50, share: 'twoThirds' }, 'majority')
  expect(screen.getByText(deciding.minority(['Verein']))).toBeVisible()
})

test.each([
  ['Montags?', 'Montags?'],
  [' ', deciding.title],
])('over what is put to the room stands what that is: %j', async (text, title) => {
  await show({ kind: 'votes', votes: {}, quorum: 50, share: 'twoThirds' }, 'majority', text)
  const heading = screen.getByRole('heading', { level: 1 })
  expect([heading.previousElementSibling, heading].map((part) => part?.textContent)).toEqual([deciding.title, title])
})
