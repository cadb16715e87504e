import { dirname } from 'node:path/posix'
import type { Import, Source } from './source.ts'

/** Who may import whom. A folder not listed here does not exist; a line added here is an architecture decision. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  i18n: ['core'],
  commitment: ['core', 'i18n'],
  formats: ['core', 'i18n', 'commitment'],
  'worker-address': [],
  'service-worker': [],
  storage: ['core', 'worker-address'],
  state: ['core', 'storage'],
  samples: ['core'],
  'routes/paths': ['core'],
  'ui/kit': [],
  ui: ['core', 'i18n', 'commitment', 'formats', 'samples', 'state', 'worker-address', 'routes/paths', 'ui/kit'],
  routes: ['core', 'i18n', 'state', 'routes/paths', 'ui'],
  main: ['core', 'i18n', 'state', 'storage', 'worker-address', 'routes', 'routes/paths', 'ui'],
  'first-view': ['i18n', 'state', 'storage', 'routes', 'routes/paths', 'ui'],
  command: ['core', 'i18n', 'commitment', 'formats'],
}

/** Packages a folder may import; `/*` stands for whatever the package holds. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  core: ['valibot', 'fractional-indexing'],
  commitment: ['hyphen/*'],
  formats: ['jspdf', 'fflate', 'pako/*'],
  state: ['zustand'],
  'ui/kit': ['react', 'react-dom', '@dnd-kit/core'],
  ui: ['react', 'zustand', 'zustand/*', 'react-router'],
  routes: ['react', 'react-router'],
  main: ['react', 'react-dom/client', 'react-router'],
  'first-view': ['react-dom/server', 'react-router'],
  command: ['node:*'],
}

/** Too heavy to be fetched before somebody asks for what they do. */
export const heavy = ['jspdf', 'fflate', 'pako/*', 'hyphen/*']

/** One folder for each screen and for what all of them share. */
const screens = [
  'app',
  'language',
  'focus',
  'organisations',
  'kit',
  'activities',
  'library',
  'setup',
  'deciding',
  'worksheets',
  'wizard',
  'projector',
  'keys',
  'help',
  'tour',
  'commitment',
  'review',
  'styles',
  'fonts',
]

/** The folders with a file whose whole purpose is to list, each language among them: every other index.ts would be a barrel. */
const tables = /^(core\/method|formats|ui\/activities|i18n\/[a-z]{2})$/

/** The part of the app a file belongs to: 'core', 'ui/kit', 'routes/paths'. */
function partOf(path: string): string {
  const [, first = '', second = ''] = path.replace(/\.tsx?$/, '').split('/')
  return [`${first}/${second}`, first].find((part) => part in mayImport) ?? first
}

/** What is wrong with the imports of a file, one sentence each; `exists` knows the paths of the repository. */
export function importProblems(source: Source, exists: (path: string) => boolean): readonly string[] {
  const part = partOf(source.path)
  if (!(part in mayImport)) return [`${source.path} lies in ${part}, which is not in the table`]
  return source.imports.flatMap((found) => problemsOf(found, source.path, part, exists))
}

function problemsOf(
  { name, target, when }: Import,
  path: string,
  part: string,
  exists: (path: string) => boolean,
): readonly string[] {
  if (target === null) {
    if (!(mayUse[part] ?? []).some((pattern) => matches(pattern, name))) return [`${part} may not use ${name}`]
    return name === 'jspdf' && when === 'start' ? ['jspdf comes by await import only'] : []
  }
  const other = partOf(target)
  return [
    ...(name.includes('../') ? [`${name} leads out of its folder`] : []),
    ...(name.startsWith('#') && dirname(target) === dirname(path) && dirname(path) !== 'src'
      ? [`${name} lies in the same folder: ./`]
      : []),
    ...(exists(target) ? [] : [`${name} leads nowhere`]),
    ...(other === part || mayImport[part]?.includes(other) === true ? [] : [`${part} may not import ${other}`]),
  ]
}

export function matches(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern
}

/** What is wrong with the name, the place and the length of a file. */
export function fileProblems(path: string, text: string): readonly string[] {
  const folder = dirname(path).replace(/^src\//, '')
  const [, first, second] = path.split('/')
  const lines = text.replace(/\n$/, '').split('\n').length
  return [
    ...(/^src(\/[a-z0-9]+(-[a-z0-9]+)*)+(\.module|\.d)?\.(ts|tsx|css)$/.test(path) ? [] : ['is not in kebab-case']),
    ...(lines > 200 ? [`has ${lines} lines`] : []),
    ...(/\/index\.tsx?$/.test(path) && !tables.test(folder) ? ['is a barrel, or a table nobody knows'] : []),
    ...(/(^|[/-])(utils?|helpers?|common|manager|misc)\.tsx?$/.test(path) && first !== 'i18n'
      ? ['is not named after one thing']
      : []),
    ...(first === 'ui' && second?.includes('.') === false && !screens.includes(second)
      ? [`lies in a screen nobody knows: ${second}`]
      : []),
  ]
}

/** Values that a file hands on from another one hide who needs whom; a type may be handed on. */
export function handedOn({ nodes }: Source): readonly string[] {
  return nodes
    .filter(({ type, source, exportKind }) => exportsFrom(type, source) && exportKind !== 'type')
    .map(({ line }) => `hands on another file's exports in line ${line}`)
}

function exportsFrom(type: string, source: unknown): boolean {
  return type === 'ExportAllDeclaration' || (type === 'ExportNamedDeclaration' && source !== null)
}

/** The first chain of imports that comes back to where it began; null when there is none. */
export function cycleIn(sources: readonly Source[]): readonly string[] | null {
  const graph = graphOf(sources, () => true)
  const done = new Set<string>()
  const walk = (path: string, trail: readonly string[]): readonly string[] | null => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path]
    if (done.has(path)) return null
    for (const next of graph.get(path) ?? []) {
      const cycle = walk(next, [...trail, path])
      if (cycle !== null) return cycle
    }
    done.add(path)
    return null
  }
  for (const path of graph.keys()) {
    const cycle = walk(path, [])
    if (cycle !== null) return cycle
  }
  return null
}

/** Everything (files and packages) that is there before the app shows anything, with the chain that brings it. */
export function loadedAtStart(sources: readonly Source[], root: string): ReadonlyMap<string, readonly string[]> {
  const graph = graphOf(sources, ({ when }) => when === 'start')
  const reached = new Map<string, readonly string[]>()
  const walk = (path: string, trail: readonly string[]) => {
    if (reached.has(path)) return
    reached.set(path, [...trail, path])
    for (const next of graph.get(path) ?? []) walk(next, [...trail, path])
  }
  walk(root, [])
  return reached
}

function graphOf(sources: readonly Source[], counts: (found: Import) => boolean): Map<string, readonly string[]> {
  return new Map(
    sources.map(({ path, imports }) => [path, imports.filter(counts).map(({ target, name }) => target ?? name)]),
  )
}
