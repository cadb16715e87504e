import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type BrowserContext, chromium } from '@playwright/test'

/** A whole browser in a process group of its own, so that it can die as on a laptop whose battery is empty. */
export interface BrowserProcess {
  readonly context: BrowserContext
  /** SIGKILL to the browser and every process it started. Resolves once it is gone and everything that listened to it knows. */
  kill(): Promise<void>
  /** Stops every process of it for as long as `work` takes: nobody types, nothing is written. */
  during<Value>(work: () => Value): Value
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--remote-debugging-port=0',
]

/**
 * Starts Chromium on a profile, which keeps what it stored between two starts. Rejects when it does not come up. With a
 * `display` it has windows, whose pages are hidden as they are to people; headless, every page counts as seen.
 */
export async function startBrowser(profile: string, display: string | null = null): Promise<BrowserProcess> {
  const portFile = join(profile, 'DevToolsActivePort')
  for (const left of ['DevToolsActivePort', 'SingletonLock', 'SingletonCookie', 'SingletonSocket']) {
    rmSync(join(profile, left), { force: true })
  }
  const path = process.env['CHROMIUM'] ?? '/usr/bin/chromium'
  const shown = display === null ? ['--headless'] : []
  const child = spawn(path, [...shown, ...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    detached: true,
    stdio: 'ignore',
    env: display === null ? process.env : { ...process.env, DISPLAY: display },
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  // What listens to the browser learns of its end a moment after the process is gone.
  let told: Promise<void> = Promise.resolve()
  const kill = async () => {
    if (child.pid === undefined) throw new Error(`${path} did not start`)
    // The group is the browser's own: spawned detached, its id is that of the browser.
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGKILL')
    await gone
    await told
  }
  const during = <Value>(work: () => Value): Value => {
    if (child.pid === undefined) throw new Error(`${path} did not start`)
    process.kill(-child.pid, 'SIGSTOP')
    try {
      return work()
    } finally {
      process.kill(-child.pid, 'SIGCONT')
    }
  }
  try {
    // A busy machine may take its time; the figures are about what is lost, not about that.
    const address = `http://127.0.0.1:${await portIn(portFile)}`
    const browser = await chromium.connectOverCDP(address, { timeout: 120_000, noDefaults: display !== null })
    told = new Promise((resolve) => browser.once('disconnected', () => resolve()))
    const [context] = browser.contexts()
    if (context === undefined) throw new Error('The browser came up without a context.')
    return { context, kill, during }
  } catch (error) {
    await kill()
    throw error
  }
}

async function portIn(file: string): Promise<number> {
  for (let tries = 0; tries < 1200; tries += 1) {
    if (existsSync(file)) {
      const [port = '', rest] = readFileSync(file, 'utf8').split('\n')
      if (rest !== undefined && port !== '') return Number(port)
    }
    await pause(25)
  }
  throw new Error('The browser did not say its port within 30 seconds.')
}
