import { expect } from '@playwright/test'
import { type KillReport, killRuns } from './kill-runs.ts'
import { sizedFile } from './sized-file.ts'

interface Run {
  readonly kills: number
  /** Characters of the workshop. */
  readonly size: number
  /** Longest time of typing before a kill, in milliseconds. */
  readonly longest: number
  readonly origin: string
}

/** Kills the browser so often while somebody types, prints the figures, and expects that nothing acknowledged was lost. */
export async function survivesKills({ kills, size, longest, origin }: Run): Promise<void> {
  const file = sizedFile(size)
  const onKill = (report: KillReport) => report.kills % 20 === 0 && report.kills < kills && tell(report, size)
  const report = await killRuns({ kills, origin, file, longest, onKill })
  tell(report, size)
  const { edits, acknowledgedLost, strange } = report
  expect({ kills: report.kills, acknowledgedLost, strange }).toEqual({ kills, acknowledgedLost: 0, strange: 0 })
  expect(edits).toBeGreaterThan(kills)
  expect(Math.max(...report.ages)).toBeLessThan(1000)
}

function tell({ kills, edits, acknowledgedLost, ages, failedStarts }: KillReport, size: number): void {
  const sorted = ages.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  console.log(
    `${kills} kills at ${size} characters: ${edits} edits seen, ${acknowledgedLost} acknowledged lost, ` +
      `age of the oldest lost edit p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, max ${at(1)} ms; ` +
      `starts made again: ${failedStarts.browser} without a browser, ${failedStarts.app} without the app in time`,
  )
}
