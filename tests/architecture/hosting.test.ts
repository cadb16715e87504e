import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { headerRules, headersFor, policyMeta, securityPolicy } from '../../.ci/headers.mjs'

const page = readFileSync('docs/hosting.md', 'utf8')
const block = (language: string) => new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(page)?.[1] ?? ''

/** What a block sets for every answer, caching aside: that depends on the path. */
function setIn(text: string, line: RegExp): Readonly<Record<string, string>> {
  return Object.fromEntries([...text.matchAll(line)].map(([, name, value]) => [name, value]))
}

const everywhere = Object.fromEntries(headerRules().find(({ pattern }) => pattern === '/*')?.headers ?? [])
const caching = Object.fromEntries(
  headerRules()
    .filter(({ pattern }) => pattern !== '/*')
    .map(({ pattern, headers }) => [pattern, headers.get('Cache-Control')]),
)

describe('the policy', () => {
  const policy = securityPolicy()

  test('starts from nothing and opens only what the app brings', () => {
    expect(policy.get('default-src')).toBe("'none'")
    expect(policy.get('script-src')).toBe("'self'")
    expect(policy.get('style-src')).toBe("'self'")
    expect(policy.get('connect-src')).toBe("'self'")
    expect(policy.get('require-trusted-types-for')).toBe("'script'")
    expect(policy.get('trusted-types')).toBe('wirkbund')
  })

  test('allows no inline script or style, no eval, and no other origin', () => {
    const allowed = [...policy.values()].join(' ')
    expect(allowed).not.toMatch(/unsafe-|\*|https?:|wasm/)
  })

  test('stands in the page too, but for what a meta tag cannot say', () => {
    const { content } = policyMeta(policy).attrs
    expect(content.split('; ')).toHaveLength(policy.size - 1)
    expect(content).toContain("require-trusted-types-for 'script'")
    expect(content).not.toContain('frame-ancestors')
  })
})

describe('what a host sends', () => {
  test('no path gets one header from two rules: hosts disagree on what that means', () => {
    const paths = ['/', '/index.html', '/sw.js', '/assets/index-1.js']
    const named = paths.flatMap((path) =>
      headerRules().flatMap((rule) => [...headersFor(path, [rule]).keys()].map((name) => `${path} ${name}`)),
    )
    expect(named.length).toBeGreaterThan(paths.length)
    expect(named.toSorted()).toEqual([...new Set(named)].toSorted())
  })

  test('nginx sends the same as the one source', () => {
    const { 'Cache-Control': _, ...set } = setIn(block('nginx'), /add_header ([\w-]+) "?([^"\n]+?)"? always;/g)
    expect(set).toEqual(everywhere)
    const cached = setIn(block('nginx').split('map $uri')[1] ?? '', /^ {2}(?!default)(\S+) "(.*)";$/gm)
    expect(cached).toEqual({
      '/': caching['/'],
      '/index.html': caching['/index.html'],
      '/sw.js': caching['/sw.js'],
      '~^/assets/': caching['/assets/*'],
    })
  })

  test('Apache sends the same as the one source', () => {
    expect(setIn(block('apache'), /^Header always set ([\w-]+) "(.*)"$/gm)).toEqual(everywhere)
    const cached = [...block('apache').matchAll(/^ {2}Header always set Cache-Control "(.*)"$/gm)].map(
      ([, value]) => value,
    )
    expect(cached).toEqual([caching['/sw.js'], caching['/assets/*']])
  })
})
