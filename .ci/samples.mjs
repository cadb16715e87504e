// Writes the sample workshops and the test fixtures: node .ci/samples.mjs
// The kept file of the current version is written once and never again: it is what that version really wrote.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fromSource } from './from-source.mjs'

await fromSource(async (load) => {
  const { fixtures, keptFile } = await load('/tests/fixtures/make/fixtures.ts')
  const { currentVersion } = await load('/src/core/file/migrations.ts')
  for (const [path, text] of fixtures()) write(path, text)
  const kept = `tests/fixtures/files/v${currentVersion}.json`
  if (!existsSync(kept)) write(kept, keptFile())
})

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  console.log(`${path}  ${(text.length / 1024).toFixed(0)} KB`)
}
