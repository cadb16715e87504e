// What npm test counts of the report a runner wrote. A runner may be unhappy without a failed test: a promise that nobody
// caught, a file that could not be read, a browser that did not come up. What it says at its end then counts as a failure.

/**
 * @param {{ numPassedTests: number, numFailedTests: number }} report of Vitest
 * @param {number} code with which it ended
 */
export function unitCounts({ numPassedTests, numFailedTests }, code) {
  return counts(numPassedTests, numFailedTests, code)
}

/**
 * @param {{ stats: { expected: number, flaky: number, unexpected: number }, errors: readonly unknown[] }} report of Playwright
 * @param {number} code with which it ended
 */
export function journeyCounts({ stats, errors }, code) {
  return counts(stats.expected + stats.flaky, stats.unexpected + errors.length, code)
}

/**
 * @param {number} passed
 * @param {number} failed
 * @param {number} code
 */
function counts(passed, failed, code) {
  const isUnhappy = code !== 0 || passed + failed === 0
  return { passed, failed: failed === 0 && isUnhappy ? 1 : failed }
}
