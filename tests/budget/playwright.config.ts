import { defineConfig } from '@playwright/test'

/** One after the other: what is measured here is what a page costs, not what two pages cost each other. */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.budget.ts',
  outputDir: '../../test-results/budget',
  timeout: 240_000,
  workers: 1,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: 'list',
})
