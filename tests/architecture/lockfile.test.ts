import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'

/** The parts of a lock entry that these rules look at. */
const entry = v.object({
  version: v.optional(v.string()),
  resolved: v.optional(v.string()),
  integrity: v.optional(v.string()),
  dependencies: v.optional(v.record(v.string(), v.string()), {}),
  devDependencies: v.optional(v.record(v.string(), v.string()), {}),
  optionalDependencies: v.optional(v.record(v.string(), v.string()), {}),
})
const lockSchema = v.object({ lockfileVersion: v.number(), packages: v.record(v.string(), entry) })
type Packages = v.InferOutput<typeof lockSchema>['packages']

const lock = v.parse(lockSchema, JSON.parse(readFileSync('package-lock.json', 'utf8')))
const manifest = v.parse(entry, JSON.parse(readFileSync('package.json', 'utf8')))

/** Where npm looks for a package that `from` asks for: beside it, then further out; null when it is nowhere. */
function found(packages: Packages, from: string, name: string): string | null {
  const path = `${from === '' ? '' : `${from}/`}node_modules/${name}`
  if (path in packages) return path
  if (from === '') return null
  return found(packages, from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1)), name)
}

/** Packages that the lock names for some platform but does not hold: `npm ci` refuses such a lock. */
function holes(packages: Packages): readonly string[] {
  return Object.entries(packages).flatMap(([path, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => found(packages, path, name) === null)
      .map((name) => `${path} → ${name}`),
  )
}

const bare = { dependencies: {}, devDependencies: {}, optionalDependencies: {} }

describe('the lockfile', () => {
  test('holds every package it names, those of other platforms too', () => {
    expect(holes(lock.packages)).toEqual([])
  })

  test('names the binaries of Linux, macOS and Windows for every tool that has some', () => {
    const platforms = Object.entries(lock.packages).flatMap(([path, { optionalDependencies }]) => {
      const names = Object.keys(optionalDependencies).join(' ')
      return /linux/.test(names) ? [{ path, names }] : []
    })
    expect(platforms.length).toBeGreaterThan(3)
    expect(platforms.filter(({ names }) => !/darwin/.test(names) || !/win32/.test(names))).toEqual([])
  })

  test('says of no package which registry it came from, and of every package what it must contain', () => {
    const installed = Object.entries(lock.packages).filter(([path]) => path !== '')
    expect(lock.lockfileVersion).toBe(3)
    expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([])
    expect(installed.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([])
  })

  test('holds exactly the versions that package.json pins', () => {
    const pinned = { ...manifest.dependencies, ...manifest.devDependencies }
    expect(Object.values(pinned).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
    const held = Object.keys(pinned).map((name) => [name, lock.packages[`node_modules/${name}`]?.version])
    expect(Object.fromEntries(held)).toEqual(pinned)
    const root = lock.packages['']
    expect({ ...root?.dependencies, ...root?.devDependencies }).toEqual(pinned)
  })
})

test('a hole is noticed, a package further out is none', () => {
  const packages: Packages = {
    '': { ...bare, dependencies: { tool: '1.0.0' } },
    'node_modules/tool': {
      ...bare,
      dependencies: { inner: '1' },
      optionalDependencies: { '@tool/darwin-arm64': '1.0.0' },
    },
    'node_modules/tool/node_modules/inner': { ...bare, dependencies: { far: '1' } },
    'node_modules/far': bare,
  }
  expect(holes(packages)).toEqual(['node_modules/tool → @tool/darwin-arm64'])
})
