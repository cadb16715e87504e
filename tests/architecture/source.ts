import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { parseSync } from 'vite'

/** How one file names another, or a package. */
export interface Import {
  /** As written. */
  readonly name: string
  /** Path from the root of the repository; null for a package. */
  readonly target: string | null
  /** `type`: gone after compiling; `later`: fetched when it is needed. */
  readonly when: 'type' | 'start' | 'later'
}

export interface Comment {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** A node of the syntax tree: what it holds is looked at before it is trusted. */
export type Node = { readonly type: string; readonly line: number } & Readonly<Record<string, unknown>>

export interface Source {
  readonly path: string
  readonly text: string
  readonly imports: readonly Import[]
  readonly comments: readonly Comment[]
  readonly nodes: readonly Node[]
}

/** Every file under a folder, as paths from the root of the repository. */
export function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

export function sourcesUnder(folder: string): readonly Source[] {
  return filesUnder(folder)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => sourceOf(path, readFileSync(path, 'utf8')))
}

/** Reads a file as the compiler does, so that a rule sees imports and not what only looks like one. */
export function sourceOf(path: string, text: string): Source {
  const { program, comments, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path}: ${errors.map(({ message }) => message).join(', ')}`)
  const lineAt = lineCounter(text)
  const nodes = nodesIn(program, lineAt)
  return {
    path,
    text,
    nodes,
    imports: nodes.flatMap((node) => importFrom(node, path)),
    comments: comments.map(({ value, start, end }) => ({ text: value, from: lineAt(start), to: lineAt(end) })),
  }
}

function importFrom(node: Node, path: string): readonly Import[] {
  const when = timeOf(node)
  const { source } = node
  if (when === null || !isNode(source) || typeof source['value'] !== 'string') return []
  const name = source['value']
  return [{ name, target: targetOf(path, name), when }]
}

function timeOf(node: Node): Import['when'] | null {
  switch (node.type) {
    case 'ImportDeclaration':
      return node['importKind'] === 'type' ? 'type' : 'start'
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return node['exportKind'] === 'type' ? 'type' : 'start'
    case 'ImportExpression':
      return 'later'
    case 'TSImportType':
      return 'type'
    default:
      return null
  }
}

function targetOf(path: string, name: string): string | null {
  const bare = name.replace(/\?.*$/, '')
  if (bare.startsWith('#')) return `src/${bare.slice(1)}`
  return bare.startsWith('.') ? join(dirname(path), bare) : null
}

function nodesIn(value: unknown, lineAt: (offset: number) => number): readonly Node[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap((part: unknown) => nodesIn(part, lineAt))
  if (!('type' in value) || typeof value.type !== 'string') return inner
  const start = 'start' in value && typeof value.start === 'number' ? value.start : 0
  return [{ ...value, type: value.type, line: lineAt(start) }, ...inner]
}

export function isNode(value: unknown): value is Omit<Node, 'line'> {
  return typeof value === 'object' && value !== null && 'type' in value
}

function lineCounter(text: string): (offset: number) => number {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  return (offset) => starts.filter((start) => start <= offset).length
}
