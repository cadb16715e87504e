// Writes the JSON Schemas of the workshop file and of the review file from the code: npm run schema
import { writeFileSync } from 'node:fs'
import { fromSource } from './from-source.mjs'

await fromSource(async (load) => {
  const { fileSchema, returnedFileSchema } = await load('/tests/fixtures/make/file-schema.ts')
  write('docs/workshop-file.schema.json', fileSchema())
  write('docs/review-file.schema.json', returnedFileSchema())
})

function write(path, text) {
  writeFileSync(path, text)
  console.log(path)
}
