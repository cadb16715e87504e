import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { Patterns } from 'hyphen/hyphen.js'
import type { Plugin } from 'vite'
import { packed } from '../src/commitment/packed-patterns.ts'

const require = createRequire(import.meta.url)
const unpacker = fileURLToPath(new URL('../src/commitment/packed-patterns.ts', import.meta.url))
const patterns = /\/hyphen\/patterns\/[\w-]+\.js$/

/** The patterns of hyphenation are a tenth of what is stored for offline work: the build stores them packed. */
export function packedHyphenation(): Plugin {
  return {
    name: 'packed-hyphenation',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      if (!patterns.test(id)) return null
      const given = require(id) as Patterns
      return `import { unpacked } from ${JSON.stringify(unpacker)}\nexport default unpacked(${JSON.stringify(packed(given))})\n`
    },
  }
}
