import type { Plugin } from 'vite'

const screen = /\/src\/main\.tsx$/
const thread = /\/src\/(?!service-)[\w/-]+-worker\.ts$/

/**
 * Cuts the start page into two parts, as each request costs a slow line half a second: `shared` is what a thread needs too
 * (a thread that fetched `start` would run the screen), `start` the rest. `partOf` answers for a module while the build
 * puts its parts together.
 */
export function startParts(): {
  readonly plugin: Plugin
  readonly partOf: (module: string) => 'start' | 'shared' | null
} {
  const known: { screen: ReadonlySet<string>; threads: ReadonlySet<string> } = { screen: new Set(), threads: new Set() }
  return {
    plugin: {
      name: 'start-parts',
      apply: 'build',
      buildEnd() {
        const reach = (entry: RegExp): ReadonlySet<string> => {
          const found = new Set([...this.getModuleIds()].filter((id) => entry.test(id)))
          for (const id of found) for (const other of this.getModuleInfo(id)?.importedIds ?? []) found.add(other)
          return found
        }
        known.screen = reach(screen)
        known.threads = reach(thread)
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
    partOf: (module) => (known.screen.has(module) ? (known.threads.has(module) ? 'shared' : 'start') : null),
  }
}
