import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { casts, foreignAddresses, silenced, unasked, unreasoned, words } from './promise-rules.ts'
import { filesUnder, type Source, sourceOf, sourcesUnder } from './source.ts'

const app = sourcesUnder('src')
const everything = [...app, ...sourcesUnder('tests')]

const told = (sources: readonly Source[], of: (source: Source) => readonly string[]) =>
  sources.flatMap((source) => of(source).map((problem) => `${source.path}: ${problem}`))

describe('the code', () => {
  test('never asks the compiler to look away', () => {
    expect(told(everything, silenced)).toEqual([])
  })

  test('says why wherever a rule of the linter is off', () => {
    expect(told(everything, unreasoned)).toEqual([])
  })

  test('asserts types only in core, elsewhere with a reason beside it', () => {
    const outside = app.filter(({ path }) => !path.startsWith('src/core/'))
    expect(told(outside, casts)).toEqual([])
  })

  test('holds no address of another origin: whatever the app needs, it brings', () => {
    const texts = [...filesUnder('src'), ...filesUnder('public'), 'index.html'].filter((path) =>
      /\.(tsx?|css|html|json|svg|webmanifest)$/.test(path),
    )
    expect(texts.length).toBeGreaterThan(100)
    const found = texts.flatMap((path) =>
      foreignAddresses(readFileSync(path, 'utf8')).map((address) => `${path}: ${address}`),
    )
    expect(found).toEqual([])
  })

  test('goes on after an edit only where it was taken', () => {
    const screens = app.filter(({ path }) => path.startsWith('src/ui/'))
    expect(told(screens, unasked)).toEqual([])
  })

  test('takes every word that people read from the language files', () => {
    expect(
      told(
        app.filter(({ path }) => path.endsWith('.tsx')),
        words,
      ),
    ).toEqual([])
  })
})

/** The rules on code that breaks them: a rule that finds nothing there proves nothing above. */
describe('the rules notice', () => {
  const source = (...lines: readonly string[]) => sourceOf('src/ui/a.tsx', lines.join('\n'))

  test('a silenced compiler', () => {
    expect(silenced(source('const a: any = 1'))).toEqual(['line 1: any'])
    expect(silenced(source('type A = readonly any[]'))).toHaveLength(1)
    expect(silenced(source(['// @ts', 'expect-error later'].join('-'), 'a()'))).toHaveLength(1)
    expect(silenced(source('// any word', "const any = 'any'"))).toEqual([])
  })

  test('a rule of the linter that is off without a reason', () => {
    const off = ['// oxlint', 'disable', 'next-line no-console'].join('-')
    expect(unreasoned(source('const a = 1', off, 'a'))).toHaveLength(1)
    expect(unreasoned(source(off, off, 'a'))).toHaveLength(2)
    expect(unreasoned(source('// The terminal is what it is for.', off, 'a'))).toEqual([])
  })

  test('a type asserted without a reason', () => {
    expect(casts(source('const a = b as string'))).toEqual(['line 1'])
    expect(casts(source('const a = b!.c'))).toEqual(['line 1'])
    expect(casts(source('// The table holds all of them.', 'const a = b as string'))).toEqual([])
    expect(casts(source('const a = [1] as const', 'const c = a satisfies readonly number[]'))).toEqual([])
  })

  test('an edit of which nobody asks whether it was taken', () => {
    expect(unasked(source('function a() {', "edit('b', change)", 'announce(c)', '}'))).toEqual(['line 2'])
    expect(unasked(source('const a = () => {', "if (b) editCards('c', change)", 'focus()', '}'))).toEqual(['line 2'])
    expect(unasked(source('function a() {', "if (!edit('b', change)) return", 'announce(c)', '}'))).toEqual([])
    expect(unasked(source('function a() {', 'focus()', "edit('b', change)", '}'))).toEqual([])
  })

  test('an address of another origin', () => {
    expect(foreignAddresses("fetch('https://fonts.example/a.woff2')")).toEqual(['https://fonts.example/a.woff2'])
    expect(foreignAddresses('@import url(//cdn.example/a.css)')).toHaveLength(1)
    expect(foreignAddresses('xmlns="http://www.w3.org/2000/svg" and url(./a.woff2)')).toEqual([])
  })

  test('a word outside the language files', () => {
    expect(words(source('const a = <p>Fertig</p>'))).toEqual(['line 1: Fertig'])
    expect(words(source('const a = <button aria-label="Close" />'))).toEqual(['line 1: Close'])
    expect(words(source('const a = <p className="wide">{said.done} · {b}</p>'))).toEqual([])
  })
})
