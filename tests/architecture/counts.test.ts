import { describe, expect, test } from 'vitest'
import { journeyCounts, unitCounts } from '../../.ci/counts.mjs'

describe('npm test counts what its runners found', () => {
  const report = (numPassedTests: number, numFailedTests: number) => ({ numPassedTests, numFailedTests })

  test('passed and failed tests, as they were reported', () => {
    expect(unitCounts(report(7, 0), 0)).toEqual({ passed: 7, failed: 0 })
    expect(unitCounts(report(5, 2), 1)).toEqual({ passed: 5, failed: 2 })
  })

  test('a runner that ends badly with every test passed is a failure: somebody did not catch an error', () => {
    expect(unitCounts(report(7, 0), 1)).toEqual({ passed: 7, failed: 1 })
  })

  test('no tests at all are a failure', () => {
    expect(unitCounts(report(0, 0), 0)).toEqual({ passed: 0, failed: 1 })
  })
})

describe('and so for journeys', () => {
  const stats = { expected: 7, flaky: 1, unexpected: 0 }

  test('one that passed when tried again has passed; what failed outside of any journey counts', () => {
    expect(journeyCounts({ stats, errors: [] }, 0)).toEqual({ passed: 8, failed: 0 })
    expect(journeyCounts({ stats: { ...stats, unexpected: 2 }, errors: ['no server'] }, 1)).toEqual({
      passed: 8,
      failed: 3,
    })
  })

  test('a runner that ends badly without a failed journey, or without any, is a failure', () => {
    expect(journeyCounts({ stats, errors: [] }, 130)).toEqual({ passed: 8, failed: 1 })
    expect(journeyCounts({ stats: { expected: 0, flaky: 0, unexpected: 0 }, errors: [] }, 0)).toEqual({
      passed: 0,
      failed: 1,
    })
  })
})
