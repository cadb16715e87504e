import { expect, test } from '@playwright/test'
import { killRuns } from '../torture/kill-runs.ts'
import { sizedFile } from '../torture/sized-file.ts'

const kills = Number(process.env['KILLS'] ?? '20')
const size = Number(process.env['KILL_SIZE'] ?? '20000')

// Of a browser that dies there is no trace to keep: asking for one at the end fails on what is no longer there.
test.use({ trace: 'off' })

/** `KILLS=1000 KILL_SIZE=200000 npm run journeys -- killed-browser` is the long form; it prints its figures. */
test(`a browser killed ${kills} times while somebody types loses nothing that counted as saved`, async ({
  baseURL,
}) => {
  test.setTimeout(kills * 30_000)
  const report = await killRuns({
    kills,
    origin: baseURL ?? '',
    file: sizedFile(size),
    longest: 2500,
    onKill: (done) => done % 100 === 0 && console.log(`${done} kills`),
  })
  const ages = report.ages.toSorted((a, b) => a - b)
  const at = (share: number) => ages[Math.min(ages.length - 1, Math.floor(ages.length * share))] ?? 0
  const { edits, acknowledgedLost, strange } = report
  console.log(
    `${report.kills} kills at ${size} characters: ${edits} edits seen, ${acknowledgedLost} acknowledged lost, ` +
      `age of the oldest lost edit p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, max ${at(1)} ms`,
  )
  expect({ kills: report.kills, acknowledgedLost, strange }).toEqual({ kills, acknowledgedLost: 0, strange: 0 })
  expect(edits).toBeGreaterThan(kills)
  expect(at(1)).toBeLessThan(1000)
})
