// Writes the JSON Schema of the workshop file from the code: npm run schema
import { writeFileSync } from 'node:fs'
import { fromSource } from './from-source.mjs'

await fromSource(async (load) => {
  const { fileSchema } = await load('/tests/fixtures/make/file-schema.ts')
  writeFileSync('docs/workshop-file.schema.json', fileSchema())
  console.log('docs/workshop-file.schema.json')
})
