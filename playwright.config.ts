import { defineConfig, devices } from '@playwright/test'

/** JOURNEY_PORT lets two checkouts run their journeys at once. */
const port = Number(process.env['JOURNEY_PORT'] ?? '4173')

export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '**/*.journey.ts',
  outputDir: 'test-results/journeys',
  snapshotPathTemplate: '{testDir}/snapshots/{arg}{ext}',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env['CI'] !== undefined,
  fullyParallel: true,
  workers: 2,
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    // One, as everywhere; said, it would forbid windows that are as large as their screen lets them be.
    deviceScaleFactor: undefined,
    viewport: { width: 1366, height: 768 },
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    trace: 'retain-on-failure',
    actionTimeout: 20_000,
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    cwd: import.meta.dirname,
    command: `node .ci/serve.mjs dist ${port}`,
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: false,
  },
})
