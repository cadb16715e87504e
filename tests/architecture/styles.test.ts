import { readFileSync } from 'node:fs'
import postcss, { type Rule } from 'postcss'
import { expect, test } from 'vitest'
import { filesUnder } from './source.ts'

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
