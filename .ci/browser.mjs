// Finds the Chromium that the journeys drive; as root on Debian it installs one, with what reads the PDFs.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { run } from './steps.mjs'

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

const found = () => places.find((place) => place !== undefined && existsSync(place))
const has = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined

/** The path of a Chromium, installed where that is possible; null when there is none. */
export function browser() {
  const lacks = [
    ...(found() === undefined ? ['chromium'] : []),
    ...(has('qpdf') ? [] : ['qpdf']),
    ...(has('pdftotext') ? [] : ['poppler-utils']),
  ]
  if (lacks.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${lacks.join(', ')} …`)
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
    run('apt-get', ['-qq', 'update'], quiet)
    run('apt-get', ['-qq', 'install', '-y', '--no-install-recommends', ...lacks], quiet)
  }
  return found() ?? null
}
