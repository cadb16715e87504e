import { expect, test } from '@playwright/test'
import { beginWorkshop, titleOf } from './begin-workshop.ts'
import { firstCopy } from './first-copy.ts'
import { titleInSlots } from './title-in-slots.ts'

const boundaries = Number(process.env['BOUNDARIES'] ?? '200')

test(`local storage is full at ${boundaries} boundaries of a write: screen right, old text whole, second copy right`, async ({
  page,
  baseURL,
}) => {
  const address = await beginWorkshop(page, baseURL ?? '')
  await page.goto(address)
  await titleOf(page).fill('kurz')
  // Takes all of the room but so many characters. In the same window: another one sees each change a moment later only.
  const leave = (characters: number) =>
    page.evaluate((room) => {
      // What Chromium gives an origin, in UTF-16 units of keys and values.
      const quota = 5 * 1024 * 1024
      localStorage.removeItem('filler')
      const used = Object.entries(localStorage).reduce(
        (sum, [key, value]) => sum + key.length + String(value).length,
        0,
      )
      localStorage.setItem('filler', 'x'.repeat(quota - used - 'filler'.length - room))
    }, characters)
  const first = async () => (await firstCopy(page))?.title
  let refused = 0
  for (let room = 0; room < boundaries; room += 1) {
    // Full to the last character: what gets shorter still has its place.
    await leave(0)
    await titleOf(page).fill('kurz')
    await expect.poll(first).toBe('kurz')
    await leave(room)
    const long = `${room} ${'x'.repeat(100)}`
    await titleOf(page).fill(long)
    await expect.poll(() => titleInSlots(page)).toBe(long)
    await expect(titleOf(page)).toHaveValue(long)
    const kept = await first()
    if (kept !== long) {
      refused += 1
      expect(kept).toBe('kurz')
    }
  }
  console.log(`${boundaries} boundaries: local storage refused ${refused} times, older text whole each time, 0 lost`)
  expect(refused).toBeGreaterThan(0)
})
