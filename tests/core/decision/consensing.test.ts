import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ballotFor, passive, type ResistanceBallot } from '#core/decision/ballot.ts'
import { leastResisted, weigh } from '#core/decision/consensing.ts'
import { outcomeOf } from '#core/decision/outcome.ts'
import type { Outcome } from '#core/decision/outcome-kind.ts'
import { room, weighing } from './decision-room.ts'

describe('systemic consensing: the least resistance holds', () => {
  test.each<readonly [ResistanceBallot, Outcome['result'], Outcome['reason'], string]>([
    [weighing({ a: [1, 2, 3], b: [0, 9, 0], passive: [5, 5, 5] }), 'adopted', 'leastResistance', 'a'],
    [weighing({ a: [5, 5, 6], b: [9, 9, 0], passive: [5, 5, 5] }), 'notAdopted', 'passiveWins', passive],
    [weighing({ a: [1, 2, 3], b: [3, 2, 1], passive: [9, 9, 9] }), 'open', 'tiedOptions', ''],
    [weighing({ a: [4, 0, 0], b: [0, 9, 0], passive: [8, 8, 8] }), 'adopted', 'leastResistance', 'a'],
    [weighing({ a: [0, 9, 0], b: [5, 5, 0], passive: [8, 8, 8] }, { veto: 9 }), 'adopted', 'leastResistance', 'b'],
    [weighing({ a: [0, 9, 0], b: [9, 0, 0], passive: [9, 9, 9] }, { veto: 9 }), 'notAdopted', 'passiveWins', passive],
    [weighing({ a: [0, 9, 0], b: [9, 0, 0] }, { veto: 9 }), 'open', 'allVetoed', ''],
    [weighing({ a: [1, 2], b: [0, 9, 0], passive: [5, 5, 5] }), 'open', 'incomplete', ''],
    [weighing({ a: [1, 2], passive: [5, 5] }, { absent: ['parents'] }), 'adopted', 'leastResistance', 'a'],
    [weighing({ passive: [1, 1, 1] }), 'open', 'noOptions', ''],
    [weighing({ a: [] }, { absent: room }), 'open', 'nobody', ''],
  ])('case %#', (ballot, result, reason, option) => {
    expect(outcomeOf('consensing', ballot, room)).toEqual({ result, reason, option, provisional: false })
  })

  test('sum, mean and spread of each option, the passive one last', () => {
    expect(weigh(weighing({ a: [1, 2, 6], passive: [10, 10, 10] }, { veto: 6 }), room)).toEqual([
      { option: 'a', unsaid: false, sum: 9, mean: 3, spread: 5, highest: 6, vetoed: true, complete: true },
      { option: passive, unsaid: false, sum: 30, mean: 10, spread: 0, highest: 10, vetoed: false, complete: true },
    ])
  })

  test('an option that nobody has said anything to has no figures, and one without resistance falls to no veto', () => {
    expect(weigh(weighing({ a: [], b: [0, 0, 0], c: [0, 1, 0] }, { veto: 1 }), room)).toEqual([
      { option: 'a', unsaid: true, sum: 0, mean: 0, spread: 0, highest: 0, vetoed: false, complete: false },
      { option: 'b', unsaid: false, sum: 0, mean: 0, spread: 0, highest: 0, vetoed: false, complete: true },
      { option: 'c', unsaid: false, sum: 1, mean: 1 / 3, spread: 1, highest: 1, vetoed: true, complete: true },
    ])
  })

  test('what holds by its sum is told once all have weighed all: ties together, nothing that is taken out by a veto', () => {
    const least = (...given: Parameters<typeof weighing>) => leastResisted(weigh(weighing(...given), room))
    expect(least({ a: [1, 2, 3], b: [3, 2, 1], passive: [9, 9, 9] })).toEqual(['a', 'b'])
    expect(least({ a: [0, 0, 9], b: [5, 5, 5] }, { veto: 9 })).toEqual(['b'])
    expect(least({ a: [0, 0], b: [5, 5, 5] })).toEqual([])
  })

  test('a new ballot weighs the passive option from the start', () => {
    expect(ballotFor('consensing')).toMatchObject({ withPassive: true })
  })

  test('no option that is adopted has a higher sum than another one that was left', () => {
    const value = fc.integer({ min: 0, max: 10 })
    const row = fc.tuple(value, value, value)
    fc.assert(
      fc.property(row, row, row, fc.integer({ min: 0, max: 10 }), (a, b, status, veto) => {
        const ballot = weighing({ a, b, passive: status }, { veto })
        const { option } = outcomeOf('consensing', ballot, room)
        const left = weigh(ballot, room).filter(({ vetoed }) => !vetoed)
        if (option === '') return
        const chosen = left.find((weighed) => weighed.option === option)
        expect(chosen?.sum).toBe(Math.min(...left.map(({ sum }) => sum)))
      }),
    )
  })
})
