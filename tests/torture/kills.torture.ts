import { test } from '@playwright/test'
import { survivesKills } from './survives-kills.ts'

/** KILLS=50 makes it short. */
const kills = Number(process.env['KILLS'] ?? '500')

for (const size of [20_000, 200_000]) {
  test(`killed ${kills} times at ${size} characters, nothing is lost that counted as saved`, async ({ baseURL }) => {
    await survivesKills({ kills, size, longest: 1500, origin: baseURL ?? '' })
  })
}
