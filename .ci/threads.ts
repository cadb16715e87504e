import type { Plugin } from 'vite'

const asked = '?worker&url'
const thread = '\0thread:'

/** Vite's own part that every part which is fetched later comes through. */
const fetching = '\0vite/preload-helper.js'

/**
 * Builds a thread (an import that ends in `?worker&url`) among the other parts of the app, so that screen and thread share
 * one copy of what both use. Vite alone would build it apart, with its own copy of everything.
 */
export function threads(): Plugin {
  return {
    name: 'threads',
    apply: 'build',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (!id.endsWith(asked)) return null
      const found = await this.resolve(id.slice(0, -asked.length), importer)
      return found === null ? null : `${thread}${found.id}`
    },
    load(id) {
      if (!id.startsWith(thread)) return null
      const file = id.slice(thread.length)
      const name = file.replace(/.*\//, '').replace(/\.ts$/, '')
      return `export default import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'chunk', id: file, name })}`
    },
    transform(code, id) {
      if (id !== fetching) return null
      // It tells a window what could not be fetched; a thread, which has none, would break of that instead.
      const told = code.replace('window.dispatchEvent(', 'dispatchEvent(')
      if (told === code) this.error('threads: Vite tells otherwise now what could not be fetched')
      return { code: told, map: null }
    },
  }
}
