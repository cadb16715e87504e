import { test } from '@playwright/test'
import { survivesKills } from '../torture/survives-kills.ts'

// Of a browser that dies there is no trace to keep: asking for one at the end fails on what is no longer there.
test.use({ trace: 'off' })

const kills = 20

test(`a browser killed ${kills} times while somebody types loses nothing that counted as saved`, async ({
  baseURL,
}) => {
  test.setTimeout(kills * 30_000)
  await survivesKills({ kills, size: 20_000, longest: 2500, origin: baseURL ?? '' })
})
