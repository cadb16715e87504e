import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import type { BuildEnvironmentOptions } from 'vite'
import { defineConfig } from 'vitest/config'
import { oneFile } from './.ci/one-file.ts'
import { policyInPage } from './.ci/policy-meta.ts'
import { precache } from './.ci/precache.ts'

// jsPDF names these for features we do not use (HTML capture, SVG capture, PNG); none of them is shipped.
const unused = fileURLToPath(new URL('src/formats/pdf/unused.ts', import.meta.url))

/** For a host: files with a fingerprint in their names, and the service worker beside the page. */
const hosted: BuildEnvironmentOptions = {
  assetsInlineLimit: 0,
  manifest: true,
  rolldownOptions: {
    input: { index: 'index.html', sw: 'src/service-worker.ts' },
    output: {
      entryFileNames: ({ name }) => (name === 'sw' ? 'sw.js' : 'assets/[name]-[hash].js'),
      // What the start page needs is one file: each request costs a slow line half a second.
      codeSplitting: { groups: [{ name: 'start', tags: ['$initial'], test: (id) => !id.includes('service-worker') }] },
    },
  },
}

/** For a USB stick: everything in one page. */
const single: BuildEnvironmentOptions = {
  outDir: 'dist-single',
  assetsInlineLimit: () => true,
  cssCodeSplit: false,
  copyPublicDir: false,
  rolldownOptions: { output: { codeSplitting: false } },
}

export default defineConfig(({ mode }) => ({
  base: './',
  plugins: [react(), ...(mode === 'single' ? [oneFile()] : [policyInPage(), precache()])],
  resolve: { alias: { html2canvas: unused, dompurify: unused, canvg: unused, 'fast-png': unused } },
  // The press (src/ui/commitment/press) loads languages, hyphenation and formats in parts, as the screens do.
  worker: { format: 'es' },
  build: {
    target: 'baseline-widely-available',
    modulePreload: { polyfill: false },
    ...(mode === 'single' ? single : hosted),
  },
  test: {
    environment: 'node',
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    pool: 'threads',
  },
}))
