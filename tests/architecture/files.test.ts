import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { filesUnder } from './source.ts'

/** What the customer gave, and beside it what tools look for at the root, README, LICENSE and docs/. */
const given = ['index.html', 'package.json', 'public', 'src', 'tests', 'tsconfig.json', 'vite.config.ts']
const besides = ['LICENSE', 'README.md', 'docs', 'knip.json', 'package-lock.json', 'playwright.config.ts']

test('at the top lies what the customer gave and what has to lie there, and nothing else', () => {
  const made = readFileSync('.gitignore', 'utf8').replaceAll('/', '').split('\n')
  // What begins with a dot belongs to a tool, or to the editor of whoever runs this.
  const lies = readdirSync('.').filter((name) => !name.startsWith('.') && !made.includes(name))
  expect(lies.toSorted()).toEqual([...given, ...besides].toSorted())
})

test('no file that somebody reads and writes by hand is longer than two hundred lines', () => {
  const written = ['src', 'tests', '.ci', 'docs']
    .flatMap((folder) => filesUnder(folder))
    .filter((path) => /\.(tsx?|mjs|js|css|md)$/.test(path))
  expect(written.length).toBeGreaterThan(1000)
  const lines = (path: string) => readFileSync(path, 'utf8').trimEnd().split('\n').length
  expect(written.filter((path) => lines(path) > 200)).toEqual([])
})
