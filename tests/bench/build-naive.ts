import { tmpdir } from 'node:os'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

/** Builds the plain rebuild of a board and gives the folder it lies in. */
export async function buildNaive(): Promise<string> {
  const outDir = join(tmpdir(), `wirkbund-plain-${process.pid}`)
  await build({
    root: 'tests/bench/naive',
    configFile: false,
    base: './',
    logLevel: 'warn',
    plugins: [react()],
    build: { outDir, emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  })
  return outDir
}
