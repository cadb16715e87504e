// Draws the icons of the installed app out of public/icon.svg: node .ci/icons.mjs
// Needs a Chromium, and pngquant and optipng to make them small.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from '@playwright/test'
import { browser } from './browser.mjs'
import { root } from './steps.mjs'

const svg = readFileSync(join(root, 'public/icon.svg'), 'utf8')
const serif = pathToFileURL(join(root, 'src/ui/fonts/serif-latin.woff2')).href
const [, ground] = /<rect[^>]*fill="(#[0-9a-f]{6})"/.exec(svg) ?? []

/**
 * Systems cut a maskable icon to a circle of four fifths: all that matters lies inside. Its ground fills it, so that 16
 * colours (half a byte each) give it the same edges as 24 give those with clear corners.
 */
const icons = [
  { name: 'icon-192.png', size: 192, inset: 0, colours: 24 },
  { name: 'icon-512.png', size: 512, inset: 0, colours: 24 },
  { name: 'icon-maskable-512.png', size: 512, inset: 72, colours: 16 },
]

const running = await chromium.launch({ executablePath: browser() ?? undefined, args: ['--no-sandbox'] })
const page = await running.newPage()
await page.goto(pathToFileURL(join(root, 'public/icon.svg')).href)
for (const { name, size, inset, colours } of icons) {
  await page.setViewportSize({ width: size, height: size })
  await page.goto(pathToFileURL(join(root, 'LICENSE')).href)
  await page.setContent(`<style>
    @font-face { font-family: Georgia; src: url(${serif}); font-weight: 400 700 }
    html { background: ${inset === 0 ? 'transparent' : ground} }
    body { margin: 0; padding: ${inset}px }
    svg { display: block; width: ${size - 2 * inset}px; height: ${size - 2 * inset}px }
  </style>${svg}`)
  await page.evaluate(() => document.fonts.ready)
  const path = join(root, 'public', name)
  await page.screenshot({ path, omitBackground: true })
  execFileSync('pngquant', ['--force', '--strip', '--speed', '1', '--nofs', '--output', path, String(colours), path])
  execFileSync('optipng', ['-quiet', '-strip', 'all', '-o7', '-zm1-9', path])
}
await running.close()
