import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromiumPath } from './measured-page.ts'
import { categories, readTrace } from './record-trace.ts'

/** Seconds that the trace takes: with a busy machine in mind. */
const seconds = 15

/**
 * The tasks of a first visit in a browser that nobody watches, in milliseconds of the main thread. A driver or a developer
 * tool makes the browser find the place in the source of every Error that React makes ready at its start: 20 ms that no
 * visitor waits for, and more than all else together.
 */
export async function unwatchedLoad(origin: string): Promise<readonly number[]> {
  const folder = mkdtempSync(join(tmpdir(), 'wirkbund-load-'))
  const file = join(folder, 'trace.json')
  const browser = spawn(
    chromiumPath,
    [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--window-size=1366,768',
      `--user-data-dir=${join(folder, 'profile')}`,
      `--trace-startup=${categories.join(',')}`,
      `--trace-startup-file=${file}`,
      '--trace-startup-format=json',
      `--trace-startup-duration=${seconds}`,
      origin,
    ],
    { stdio: 'ignore' },
  )
  try {
    return readTrace(await written(file)).tasks
  } finally {
    await ended(browser)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** The events of a trace, once its file is whole. */
async function written(file: string) {
  for (let tries = 0; tries < 4 * seconds; tries += 1) {
    await new Promise((later) => setTimeout(later, 1000))
    if (!existsSync(file)) continue
    try {
      return JSON.parse(readFileSync(file, 'utf8')).traceEvents
    } catch {
      // Still being written.
    }
  }
  throw new Error('The browser wrote no trace.')
}

function ended(browser: ChildProcess): Promise<void> {
  return new Promise((done) => {
    browser.once('exit', () => done())
    browser.kill()
  })
}
