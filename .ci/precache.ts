import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path/posix'
import type { Plugin } from 'vite'

/** What a browser never asks for. */
const left = /(\.map$|^\.vite\/|^_headers$|^sw\.js$)/

/** Writes into sw.js the names of all files of the build, and a version made of what is in them. */
export function precache(publicFolder = 'public'): Plugin {
  return {
    name: 'precache',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const built = Object.values(bundle).map((item): [string, string | Uint8Array] => [
          item.fileName,
          item.type === 'chunk' ? item.code : item.source,
        ])
        const copied = filesIn(publicFolder).map((path): [string, Uint8Array] => [
          relative(publicFolder, path),
          readFileSync(path),
        ])
        const all = [...built, ...copied].filter(([name]) => !left.test(name)).toSorted(([a], [b]) => (a < b ? -1 : 1))
        const hash = createHash('sha256')
        for (const [name, content] of all) hash.update(`${name}\n`).update(content)
        const worker = bundle['sw.js']
        if (worker?.type !== 'chunk' || !all.some(([name]) => name === 'index.html')) {
          this.error('precache: the build has no sw.js or no index.html')
        }
        hash.update(worker.code)
        const written = { version: hash.digest('hex').slice(0, 16), files: all.map(([name]) => name) }
        worker.code = `const precached=${JSON.stringify(written)};\n${worker.code}`
      },
    },
  }
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}
