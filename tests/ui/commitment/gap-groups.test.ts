import { expect, test } from 'vitest'
import { gapsOf } from '#core/gaps/workshop-gaps.ts'
import { groupGaps } from '#ui/commitment/gaps/gap-groups.ts'
import { fixture, roomOf } from '../../core/room.ts'

test('loses no gap, and keeps the order of the method', () => {
  const gaps = gapsOf(roomOf('a', 'b'))
  const groups = groupGaps(gaps)
  expect(groups.flatMap((group) => group.gaps)).toHaveLength(gaps.length)
  expect(groups.map(({ owner }) => owner)).toEqual([
    'setup',
    'mission',
    'impact',
    'expectations',
    'roles',
    'working',
    'conflict',
  ])
})

test('puts open questions into a group of their own', () => {
  const groups = groupGaps(gapsOf(fixture('workshops/sample.de')))
  expect(groups.at(-1)?.owner).toBe('questions')
})
