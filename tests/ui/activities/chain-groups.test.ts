import { expect, test } from 'vitest'
import { de } from '#i18n/de/index.ts'
import { groupsOf } from '#ui/activities/chain/chain-groups.ts'
import { fixture } from '../../core/room.ts'

const { chain, targetGroups } = fixture('workshops/sample.de').content
const [first, row] = Object.entries(targetGroups.rows)[0] ?? expect.fail('The sample names no target group.')
const emptied = { ...row, cells: {} }

const namesOf = (rows: typeof targetGroups.rows, cards = chain.cards) =>
  groupsOf(de, { rows }, { ...chain, cards }).map(({ name }) => name)

test('a row of target groups that nobody has filled in yet gets no board of its own', () => {
  const { rows } = targetGroups
  expect(namesOf({ ...rows, empty: emptied })).toEqual(namesOf(rows))
})

test('a target group that has lost its name keeps the board of its cards', () => {
  expect(namesOf({ [first]: emptied })).toContain(de.board.chain.unnamedGroup)
})

test('while no target group is named, there is one board without', () => {
  expect(namesOf({ empty: emptied }, {})).toEqual([de.board.chain.noGroup])
})
