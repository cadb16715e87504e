// Measures the app and prints the figures: npm run bench [-- PART …]. What they mean: docs/performance.md
import { fromSource } from './from-source.mjs'
import { bin, run } from './steps.mjs'

const built = run(bin('vite'), ['build', '--logLevel', 'error'])
if (built !== 0) process.exit(built)
await fromSource(async (load) => {
  const { bench } = await load('/tests/bench/bench.ts')
  await bench(process.argv.slice(2))
})
