// What the commands of the README share: running a step, and setting up what a fresh machine lacks.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { suits } from './node-version.mjs'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const windows = process.platform === 'win32'

/** Runs a command of this project in its root and shows what it prints. Returns its exit code. */
export function run(command, args, env = {}) {
  const started = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
    env: { ...process.env, ...env },
  })
  if (started.error !== undefined) throw started.error
  return started.status ?? 1
}

/** A binary that a package of this project brings. */
export function bin(name) {
  return join(root, 'node_modules', '.bin', windows ? `${name}.cmd` : name)
}

/** Node of the version package.json asks for, and the packages of the lockfile; says what it does only when it does something. */
export function setUp() {
  const { node } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines
  // For others npm leaves out the tools' binaries without a word, and nothing builds.
  if (!suits(process.versions.node, node)) {
    console.error(`Wirkbund needs Node ${node}; this is ${process.versions.node}. See https://nodejs.org`)
    process.exit(1)
  }
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  const stamp = join(root, 'node_modules', '.wirkbund-lock')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.log('Installing the packages …')
  const code = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  if (code !== 0) process.exit(code)
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, lock)
}
