import { loadavg } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { type CDPSession, expect, type Page, test } from '@playwright/test'
import { elements } from '#core/method/index.ts'
import { paths } from '#routes/paths.ts'
import { beginWorkshop, titleOf } from './begin-workshop.ts'
import { sizedFile } from './sized-file.ts'

const hours = Number(process.env['HOURS'] ?? '6')
const speed = Number(process.env['SPEED'] ?? '20')

/** Milliseconds of the workshop between two keys, over the whole day: a sentence, then talk. */
const betweenKeys = 2000
/** Keys until another screen is looked at. */
const untilOtherScreen = 150
const hour = 3_600_000

test(`${hours} hours of work at ${speed} times the pace: memory stays flat, a key costs the screen less than one frame`, async ({
  page,
  context,
  baseURL,
}) => {
  await page.clock.install()
  const address = await beginWorkshop(page, baseURL ?? '', sizedFile(200_000))
  await page.goto(address)
  await titleOf(page).fill('')
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const keys = Math.round((hours * hour) / betweenKeys)
  const [costs, heaps, snapshots]: [number[], number[], number[]] = [[], [], []]
  const id = /#\/w\/(\w+)\//.exec(address)?.[1] ?? ''
  // Code of screens stays once it is loaded: what may grow is counted from when each was seen.
  for (const turn of elements.keys()) await lookElsewhere(page, id, turn, address)
  for (let key = 0; key < keys; key += 1) {
    const began = Date.now()
    if (key % untilOtherScreen === untilOtherScreen - 1) await lookElsewhere(page, id, key / untilOtherScreen, address)
    const before = await threadTime(session)
    await page.keyboard.press(key % 60 === 59 ? 'Backspace' : 'abcdefghij klmnopqrst'.charAt(key % 21))
    costs.push((await threadTime(session)) - before)
    if (key % 200 === 199) await titleOf(page).fill('')
    // The clock of the page goes on as the day does: every timer of the app fires as often as in a real one.
    await page.clock.fastForward(betweenKeys)
    if (key % Math.round(hour / betweenKeys / 2) === 100) {
      heaps.push(await heap(session))
      snapshots.push(await snapshotsOf(page, id))
      console.log(`after ${key} of ${keys} keys: heap ${((heaps.at(-1) ?? 0) / 1024 / 1024).toFixed(1)} MB`)
    }
    await pause(Math.max(0, betweenKeys / speed - (Date.now() - began)))
  }
  const sorted = costs.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1)
  const megabytes = heaps.map((bytes) => (bytes / 1024 / 1024).toFixed(1))
  console.log(
    `${hours} hours at ${speed} times: ${keys} keys at 200,000 characters; main thread for each key, all tasks of it: ` +
      `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms of CPU; ` +
      `heap each half hour: ${megabytes.join(', ')} MB; earlier states kept: ${snapshots.join(', ')}; ` +
      `load of the machine at the end: ${loadavg()
        .map((load) => load.toFixed(1))
        .join(', ')}`,
  )
  const [first = 0, ...later] = heaps
  const shares = later.map((bytes) => bytes / first)
  console.log(`heap each half hour, of the first one: ${shares.map((share) => share.toFixed(2)).join(', ')}`)
  expect(shares.filter((share) => share < 0.8 || share > 1.2)).toEqual([])
  expect(Number(at(0.95))).toBeLessThan(16)
})

/** Another screen of the path, and back. */
async function lookElsewhere(page: Page, id: string, turn: number, address: string): Promise<void> {
  const element = elements[Math.floor(turn) % elements.length]
  if (element === undefined) return
  await page.goto(`/#${paths.stances(id, element.id)}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.goto(address)
  await titleOf(page).fill('')
}

/** Milliseconds of CPU that the tasks of the main thread have taken so far. */
async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize
}

function snapshotsOf(page: Page, id: string): Promise<number> {
  return page.evaluate(async (workshop) => {
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('wirkbund')
    let count = 0
    for await (const [name] of (await root.getDirectoryHandle(workshop)).entries()) {
      if (name.startsWith('snapshot-')) count += 1
    }
    return count
  }, id)
}
