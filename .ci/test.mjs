// npm test: installs what is missing (packages, on Debian a browser too), then runs every check and test.
// Ends with one line: "N passed, N failed".
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { journeyCounts, unitCounts } from './counts.mjs'
import { bin, root, run, setUp } from './steps.mjs'

setUp()
const { browser } = await import('./browser.mjs')
const chromium = browser()
const results = join(root, 'test-results')
rmSync(results, { recursive: true, force: true })
const counted = { passed: 0, failed: 0 }
/** Tests that did not run here, for want of something that this machine has not. */
const skipped = []

const step = (name, command, args, env) => {
  console.log(`\n== ${name}`)
  const code = run(command, args, env)
  counted[code === 0 ? 'passed' : 'failed'] += 1
  return code
}

step('types', bin('tsc'), ['--noEmit'])
step('types of the pure folders', bin('tsc'), ['--noEmit', '-p', 'src/tsconfig.pure.json'])
step('lint', bin('oxlint'), ['--type-aware', '--report-unused-disable-directives'])
step('format', bin('oxfmt'), ['--check'])
step('unused code', bin('knip'), [])

console.log('\n== unit tests')
const unitReport = join(results, 'unit.json')
const unitCode = run(bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`])
count(() => {
  const report = JSON.parse(readFileSync(unitReport, 'utf8'))
  const all = report.testResults.flatMap(({ assertionResults }) => assertionResults)
  skipped.push(...all.filter(({ status }) => status === 'skipped').map(({ fullName }) => fullName))
  return unitCounts(report, unitCode)
})

const built =
  step('build', bin('vite'), ['build', '--logLevel', 'warn']) +
  step('build as one file', bin('vite'), ['build', '--mode', 'single', '--logLevel', 'warn'])
if (chromium === null) {
  console.error('\nNo Chromium or Chrome was found, so the journeys cannot run. Install one, or name it in CHROMIUM.')
  counted.failed += 1
} else if (built === 0) {
  playwright('journeys', 'playwright.config.ts')
  playwright('budgets', 'tests/budget/playwright.config.ts')
}

if (skipped.length > 0) console.log(`\nNot run here:\n  ${skipped.join('\n  ')}`)
console.log(`\n${counted.passed} passed, ${counted.failed} failed`)
process.exit(counted.failed === 0 ? 0 : 1)

/** Runs what a configuration of Playwright names, and counts it. */
function playwright(name, config) {
  console.log(`\n== ${name}`)
  const file = join(results, `${name}.json`)
  const code = run(bin('playwright'), ['test', '--config', config, '--reporter=list,json'], {
    CHROMIUM: chromium,
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  })
  count(() => {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    if (report.stats.skipped > 0) skipped.push(`${report.stats.skipped} of the ${name}`)
    return journeyCounts(report, code)
  })
}

/** Adds what a runner wrote into its report; a report that is not there is a failure. */
function count(read) {
  try {
    const { passed, failed } = read()
    counted.passed += passed
    counted.failed += failed
  } catch (error) {
    console.error(`No report: ${error instanceof Error ? error.message : String(error)}`)
    counted.failed += 1
  }
}
