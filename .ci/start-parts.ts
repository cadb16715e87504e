import type { Plugin } from 'vite'

const screen = /\/src\/main\.tsx$/
const ours = /\/src\/(ui|state|core|i18n)\/|\/node_modules\/(@dnd-kit|zustand)\//
/** The words of a language are a part of their own. */
const rules = /\/src\/(core|i18n)\/(?!de\/|en\/)/
const thread = /\/src\/(?!service-)[\w/-]+-worker\.ts$/

/**
 * Cuts the start page into two parts, as each request costs a slow line half a second: `shared` is what a thread needs too
 * (a thread that fetched `start` would run the screen), `start` the rest. Of what other screens need, `screens` is whatever
 * no thread ever asks for: grouped where two of them share it, it comes as one part instead of fifty. `rules` are those of
 * the field that a thread asks for, too. `partOf`, `screensOf` and `rulesOf` answer for a module while the build puts its
 * parts together.
 */
export function startParts(): {
  readonly plugin: Plugin
  readonly partOf: (module: string) => 'start' | 'shared' | null
  readonly screensOf: (module: string) => 'screens' | null
  readonly rulesOf: (module: string) => 'rules' | null
} {
  const nothing: ReadonlySet<string> = new Set()
  const known = { screen: nothing, threads: nothing, threadsLater: nothing }
  return {
    plugin: {
      name: 'start-parts',
      apply: 'build',
      buildEnd() {
        const reach = (entry: RegExp, later: boolean): ReadonlySet<string> => {
          const found = new Set([...this.getModuleIds()].filter((id) => entry.test(id)))
          for (const id of found) {
            const info = this.getModuleInfo(id)
            for (const other of info?.importedIds ?? []) found.add(other)
            for (const other of later ? (info?.dynamicallyImportedIds ?? []) : []) found.add(other)
          }
          return found
        }
        known.screen = reach(screen, false)
        known.threads = reach(thread, false)
        known.threadsLater = reach(thread, true)
        if (known.screen.size === 0 || known.threads.size === 0) this.error('start-parts: no screen, or no thread')
      },
      generateBundle(_, bundle) {
        const chunks = Object.values(bundle).filter((item) => item.type === 'chunk')
        for (const { fileName, facadeModuleId } of chunks) {
          if (facadeModuleId === null || !thread.test(facadeModuleId)) continue
          const fetched = new Set([fileName])
          for (const name of fetched) {
            const chunk = chunks.find((other) => other.fileName === name)
            for (const other of chunk?.imports ?? []) fetched.add(other)
            if (chunk?.moduleIds.some((id) => screen.test(id)) === true)
              this.error(`start-parts: ${fileName} would run the screen`)
          }
        }
      },
    },
    screensOf: (module) => (ours.test(module) && !known.threadsLater.has(module) ? 'screens' : null),
    rulesOf: (module) => (rules.test(module) && known.threadsLater.has(module) ? 'rules' : null),
    partOf: (module) => (known.screen.has(module) ? (known.threads.has(module) ? 'shared' : 'start') : null),
  }
}
