import { readFileSync } from 'node:fs'
import postcss, { type Rule } from 'postcss'
import { expect, test } from 'vitest'
import { leftIn, missingIn, takenBy } from './classes.ts'
import { filesUnder, sourceOf, sourcesUnder } from './source.ts'

/** Inside of `:not()` and `:global()` stands nothing that keeps a rule to the module. */
const keepsNothing = /:(?:not|global)\((?:[^()]|\([^()]*\))*\)/g

/** A rule in no other rule: only these reach beyond what they are nested in. */
function isOutermost({ parent }: Rule): boolean {
  if (parent?.type === 'root') return true
  return parent?.type === 'atrule' && 'name' in parent && parent.name !== 'keyframes' && parent.parent?.type === 'root'
}

/** 'li:not(.near) small': selectors of a module that reach elements of others, for want of a class of its own. */
function strayIn(css: string): readonly string[] {
  const found: string[] = []
  postcss.parse(css).walkRules((rule) => {
    if (isOutermost(rule))
      found.push(...rule.selectors.filter((one) => !/\.[a-z]/i.test(one.replaceAll(keepsNothing, ''))))
  })
  return found
}

test('a style of one part reaches no other: each selector of a module has a class of its own', () => {
  const modules = filesUnder('src').filter((path) => path.endsWith('.module.css'))
  expect(modules.length).toBeGreaterThan(100)
  expect(modules.flatMap((path) => strayIn(readFileSync(path, 'utf8')).map((one) => `${path}: ${one}`))).toEqual([])
})

test('a selector that would reach further is found', () => {
  const css =
    '.a small {} @media print { li:not(.near) small {} .b { li {} } } @keyframes c { from {} } :global(.x) p, .d {}'
  expect(strayIn(css)).toEqual(['li:not(.near) small', ':global(.x) p'])
})

test('each class that a component takes is in its style sheet, and nobody keeps one that none takes', () => {
  const taken = sourcesUnder('src').flatMap(takenBy)
  const sheets = filesUnder('src').filter((path) => path.endsWith('.module.css'))
  const wrong = sheets.flatMap((path) => {
    const [css, own] = [readFileSync(path, 'utf8'), taken.filter(({ sheet }) => sheet === path)]
    return [
      ...missingIn(css, own).map((name) => `${path} lacks ${name}`),
      ...leftIn(css, own).map((name) => `${path}: nobody takes ${name}`),
    ]
  })
  expect(taken.length).toBeGreaterThan(100)
  expect(wrong).toEqual([])
})

test('a class that is missing, and one that is left, is found', () => {
  const css = '.row { > .end:hover {} } :global(.x) .gone {}'
  const plain = "import styles from './a.module.css'\nexport const a = [styles['row'], styles['and']]"
  const open = `${plain}.concat(styles[look])`
  const takenIn = (text: string) => takenBy(sourceOf('src/a.ts', text))
  expect(takenIn(plain)).toEqual([{ sheet: 'src/a.module.css', names: ['row', 'and'], andOthers: false }])
  expect([missingIn(css, takenIn(plain)), leftIn(css, takenIn(plain))]).toEqual([['and'], ['end', 'gone']])
  expect([missingIn(css, takenIn(open)), leftIn(css, takenIn(open))]).toEqual([['and'], []])
})
