import react from '@vitejs/plugin-react'
import type { BuildEnvironmentOptions } from 'vite'
import { defineConfig } from 'vitest/config'
import { firstView } from './.ci/first-view.ts'
import { jsPdfCore } from './.ci/jspdf-core.ts'
import { oneFile } from './.ci/one-file.ts'
import { packedHyphenation } from './.ci/packed-hyphenation.ts'
import { precache } from './.ci/precache.ts'
import { routerParts } from './.ci/router-parts.ts'
import { startParts } from './.ci/start-parts.ts'
import { threads } from './.ci/threads.ts'

const start = startParts()

/** The parts of a screen are fetched together. The thread of the press has no document that could ask for them. */
const screen = /^assets\/[\w-]+-(page|frame|route)-/

// Formats load their parts when they are wanted. The press holds those parts from the start, and needs no hint about it;
// nor does whoever starts the app need to know what took the build its time.
const checks = { ineffectiveDynamicImport: false, pluginTimings: false }

/** For a host: files with a fingerprint in their names, and the service worker beside the page. */
const hosted: BuildEnvironmentOptions = {
  assetsInlineLimit: 0,
  manifest: true,
  rolldownOptions: {
    checks,
    input: { index: 'index.html', sw: 'src/service-worker.ts' },
    output: {
      // The first chunk names some fifty files, and no hash shrinks when it is compressed: in hex it says a third less.
      hashCharacters: 'hex',
      entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
      codeSplitting: {
        groups: [
          { name: start.partOf },
          ...[start.screensOf, start.rulesOf].map((name) => ({
            name,
            minShareCount: 2,
            includeDependenciesRecursively: false,
          })),
        ],
      },
    },
  },
}

/** For a USB stick: everything in one page. */
const single: BuildEnvironmentOptions = {
  outDir: 'dist-single',
  assetsInlineLimit: () => true,
  cssCodeSplit: false,
  copyPublicDir: false,
  rolldownOptions: { checks, output: { codeSplitting: false } },
}

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [
    react(),
    jsPdfCore(),
    routerParts(),
    packedHyphenation(),
    ...(mode === 'single' ? [oneFile()] : [threads(), start.plugin, firstView(), precache()]),
  ],
  build: {
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false, resolveDependencies: (file, parts) => (screen.test(file) ? parts : []) },
    ...(mode === 'single' ? single : hosted),
  },
  test: {
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
    server: { deps: { inline: ['jspdf'] } },
    // What comes from another thread or has still to be read takes as long as it takes: a busy machine is no defect.
    expect: { poll: { timeout: 20_000 } },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'threads',
  },
}))
