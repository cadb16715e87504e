import { toJsonSchema } from '@valibot/to-json-schema'
import { expect, test } from 'vitest'
import { currentVersion } from '#core/file/migrations.ts'
import { workshopFileSchema } from '#core/file/workshop-file.ts'

/** One line for each place in a file: its path and what may stand there. */
function shapeOf(schema: unknown, path = 'file'): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const { properties, additionalProperties, items, ...rules } = schema as Readonly<Record<string, unknown>>
  const inner = [
    ...Object.entries(properties ?? {}).flatMap(([key, value]) => shapeOf(value, `${path}.${key}`)),
    ...shapeOf(additionalProperties, `${path}.*`),
    ...shapeOf(items, `${path}[]`),
  ]
  return inner.length > 0 ? inner : [`${path} ${JSON.stringify(rules)}`]
}

test('a file has the shape its version promises: another shape is another version, with its migration', async () => {
  const schema = toJsonSchema(workshopFileSchema, { errorMode: 'ignore', target: 'draft-2020-12' })
  await expect(`${shapeOf(schema).join('\n')}\n`).toMatchFileSnapshot(`__snapshots__/shape-v${currentVersion}.txt`)
})
