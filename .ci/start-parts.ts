import type { Plugin } from 'vite'

const [screen, press] = ['/src/main.tsx', '/src/ui/commitment/press/press-worker.ts']

/**
 * Cuts the start page into two parts, as each request costs a slow line half a second: `shared` is what the thread of the
 * press needs too, `start` the rest. `partOf` answers for a module while the build puts its parts together.
 */
export function startParts(): {
  readonly plugin: Plugin
  readonly partOf: (module: string) => 'start' | 'shared' | null
} {
  const reached = new Map<string, ReadonlySet<string>>()
  const reaches = (entry: string, module: string) => reached.get(entry)?.has(module) === true
  return {
    plugin: {
      name: 'start-parts',
      apply: 'build',
      buildEnd() {
        for (const entry of [screen, press]) {
          const found = new Set([...this.getModuleIds()].filter((id) => id.endsWith(entry)))
          for (const id of found) for (const other of this.getModuleInfo(id)?.importedIds ?? []) found.add(other)
          if (found.size === 0) this.error(`start-parts: there is no ${entry}`)
          reached.set(entry, found)
        }
      },
    },
    partOf(module) {
      if (module.includes('rolldown/runtime')) return 'shared'
      if (!reaches(screen, module)) return null
      return reaches(press, module) ? 'shared' : 'start'
    },
  }
}
