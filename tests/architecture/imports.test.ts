import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cycleIn, fileProblems, handedOn, heavy, importProblems, loadedAtStart, matches } from './import-rules.ts'
import { filesUnder, type Source, sourceOf, sourcesUnder } from './source.ts'

const sources = sourcesUnder('src')

/** 'src/x.ts: what is wrong', so that a failure names the place. */
const told = (of: (source: Source) => readonly string[]) =>
  sources.flatMap((source) => of(source).map((problem) => `${source.path}: ${problem}`))

describe('the source tree', () => {
  test('every folder imports only what the table allows', () => {
    expect(told((source) => importProblems(source, existsSync))).toEqual([])
  })

  test('every file is named after one thing, in a known folder, and fits on a few screens', () => {
    const files = filesUnder('src').filter((path) => /\.(tsx?|css)$/.test(path))
    expect(
      files.flatMap((path) => fileProblems(path, readFileSync(path, 'utf8')).map((problem) => `${path} ${problem}`)),
    ).toEqual([])
  })

  test('no file hands on the values of another', () => {
    expect(told(handedOn)).toEqual([])
  })

  test('no module reaches itself through its imports', () => {
    expect(cycleIn(sources)).toBeNull()
  })

  test('the start page waits for nothing heavy', () => {
    const early = [...loadedAtStart(sources, 'src/main.tsx')]
    expect(early.length).toBeGreaterThan(50)
    const late = early.filter(([name]) => heavy.some((pattern) => matches(pattern, name)))
    expect(late.map(([, chain]) => chain.join(' → '))).toEqual([])
  })
})

/** The rules on trees that break them: a rule that finds nothing there proves nothing above. */
describe('the rules notice', () => {
  const problems = (path: string, text: string) => importProblems(sourceOf(path, text), () => true)

  test.each([
    ['src/core/edit.ts', "import { useState } from 'react'", 'core may not use react'],
    ['src/core/edit.ts', "import type { Words } from '#i18n/words.ts'", 'core may not import i18n'],
    ['src/core/edit.ts', "export type { Words } from '#i18n/words.ts'", 'core may not import i18n'],
    ['src/core/edit.ts', "type Words = import('#i18n/words.ts').Words", 'core may not import i18n'],
    ['src/ui/kit/card.tsx', "import { inOrder } from '#core/order.ts'", 'ui/kit may not import core'],
    ['src/ui/kit/card.tsx', "import { useStore } from 'zustand'", 'ui/kit may not use zustand'],
    ['src/ui/wizard/foot.tsx', "import { browserShelf } from '#storage/shelf.ts'", 'ui may not import storage'],
    ['src/ui/wizard/foot.tsx', "const later = () => import('#storage/shelf.ts')", 'ui may not import storage'],
    ['src/ui/wizard/foot.tsx', "import { AppRoutes } from '#routes/routes.tsx'", 'ui may not import routes'],
    ['src/routes/paths.ts', "import { steps } from '#ui/wizard/path/steps.ts'", 'routes/paths may not import ui'],
    ['src/state/session.ts', "import { readFile } from 'node:fs'", 'state may not use node:fs'],
    ['src/formats/pdf/pdf.ts', "import { jsPDF } from 'jspdf'", 'jspdf comes by await import only'],
    ['src/ui/wizard/foot.tsx', "import { a } from '../setup/a.ts'", '../setup/a.ts leads out of its folder'],
    ['src/ui/wizard/foot.tsx', "import { a } from '#ui/wizard/a.ts'", '#ui/wizard/a.ts lies in the same folder: ./'],
    ['src/shared/a.ts', '', 'src/shared/a.ts lies in shared, which is not in the table'],
  ])('%s: %s', (path, text, problem) => {
    expect(problems(path, text)).toContain(problem)
  })

  test('an import that leads nowhere', () => {
    expect(importProblems(sourceOf('src/core/a.ts', "import './b.ts'"), () => false)).toEqual(['./b.ts leads nowhere'])
  })

  test('what is allowed stays allowed', () => {
    expect(problems('src/ui/wizard/foot.tsx', "import { paths } from '#routes/paths.ts'")).toEqual([])
    expect(problems('src/formats/pdf/pdf.ts', "const { jsPDF } = await import('jspdf')")).toEqual([])
    expect(problems('src/formats/pdf/pdf.ts', "import type { jsPDF } from 'jspdf'")).toEqual([])
    expect(
      problems('src/core/a.ts', "// import { useState } from 'react'\nexport const a = `import('react')`"),
    ).toEqual([])
  })

  test.each([
    ['src/ui/wizard/TopBar.tsx', '', 'is not in kebab-case'],
    ['src/ui/wizard/long.tsx', '\n'.repeat(201), 'has 201 lines'],
    ['src/ui/wizard/index.ts', '', 'is a barrel, or a table nobody knows'],
    ['src/core/date-utils.ts', '', 'is not named after one thing'],
    ['src/ui/dashboard/page.tsx', '', 'lies in a screen nobody knows: dashboard'],
  ])('%s', (path, text, problem) => {
    expect(fileProblems(path, text)).toContain(problem)
  })

  test('a table is no barrel, that of a new language neither', () => {
    const paths = ['src/core/method/index.ts', 'src/i18n/de/index.ts', 'src/i18n/fr/index.ts']
    expect(paths.flatMap((path) => fileProblems(path, ''))).toEqual([])
    expect(fileProblems('src/i18n/fr/help/index.ts', '')).toHaveLength(1)
  })

  test('two hundred lines that end with a newline are two hundred lines', () => {
    expect(fileProblems('src/core/a.ts', 'x\n'.repeat(200))).toEqual([])
  })

  test('values handed on, by name or all of them', () => {
    expect(handedOn(sourceOf('src/core/a.ts', "export { b } from './b.ts'"))).toHaveLength(1)
    expect(handedOn(sourceOf('src/core/a.ts', "export * from './b.ts'"))).toHaveLength(1)
    expect(handedOn(sourceOf('src/core/a.ts', "export type { B } from './b.ts'\nexport const a = 1"))).toEqual([])
  })

  test('a circle of imports', () => {
    const circle = cycleIn([
      sourceOf('src/core/a.ts', "import './b.ts'"),
      sourceOf('src/core/b.ts', "import type { C } from './c.ts'"),
      sourceOf('src/core/c.ts', "import { b } from '#core/b.ts'"),
    ])
    expect(circle).toEqual(['src/core/b.ts', 'src/core/c.ts', 'src/core/b.ts'])
  })

  test('a heavy package behind a chain of imports, but not behind a later one', () => {
    const tree = (second: string) => [
      sourceOf('src/main.tsx', "import './a.ts'"),
      sourceOf('src/a.ts', second),
      sourceOf('src/b.ts', "import 'fflate'"),
    ]
    expect(loadedAtStart(tree("import './b.ts'"), 'src/main.tsx').get('fflate')).toHaveLength(4)
    expect(loadedAtStart(tree("void import('./b.ts')"), 'src/main.tsx').has('fflate')).toBe(false)
  })
})
