import { defineConfig } from '@playwright/test'
import journeys from '../../playwright.config.ts'

/** What takes too long for every change, or needs to be root: `npm run torture`, or one part of it, `npm run torture -- kills`. */
export default defineConfig(journeys, {
  testDir: '.',
  testMatch: '**/*.torture.ts',
  outputDir: '../../test-results/torture',
  // Each part ends by itself; how long it takes is a figure, not a promise.
  timeout: 0,
  fullyParallel: false,
  workers: 1,
  expect: { timeout: 120_000 },
  // Of browsers that die there is no trace to keep.
  use: { trace: 'off', actionTimeout: 120_000 },
})
