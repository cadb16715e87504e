import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './steps.mjs'

/**
 * The rules of a _headers file: for each pattern of paths its headers, in the order of the file.
 * @param {string} file
 * @returns {{ pattern: string, headers: Map<string, string> }[]}
 */
export function headerRules(file = join(root, 'public/_headers')) {
  /** @type {{ pattern: string, headers: Map<string, string> }[]} */
  const rules = []
  for (const line of readFileSync(file, 'utf8').split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue
    if (/^\S/.test(line)) {
      rules.push({ pattern: line.trim(), headers: new Map() })
      continue
    }
    const [, name, value] = /^\s+([A-Za-z-]+):\s*(.+?)\s*$/.exec(line) ?? []
    const rule = rules.at(-1)
    if (name === undefined || value === undefined || rule === undefined) {
      throw new Error(`${file}: "${line.trim()}" is neither a path nor a header`)
    }
    rule.headers.set(name, value)
  }
  return rules
}

/**
 * The headers of one path. No two rules may give one header: some hosts then take the last, others join them.
 * @param {string} path as in an address: '/assets/index.js'
 * @returns {Map<string, string>}
 */
export function headersFor(path, rules = headerRules()) {
  const matching = rules.filter(({ pattern }) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  )
  return new Map(matching.flatMap(({ headers }) => [...headers]))
}

/**
 * The content security policy by directive.
 * @returns {Map<string, string>}
 */
export function securityPolicy() {
  const policy = headersFor('/').get('Content-Security-Policy')
  if (policy === undefined) throw new Error('public/_headers has no Content-Security-Policy')
  return new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...values] = directive.trim().split(' ')
      return [name, values.join(' ')]
    }),
  )
}

/**
 * How a policy names one script or style sheet of a page.
 * @param {string} text
 */
export function fingerprint(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/**
 * A policy as the meta tag of a page may hold it: browsers ignore frame-ancestors there and say so in the console.
 * @param {Map<string, string>} policy
 */
export function policyMeta(policy) {
  const directives = [...policy].filter(([name]) => name !== 'frame-ancestors')
  const content = directives.map(([name, values]) => `${name} ${values}`.trim()).join('; ')
  return { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content } }
}
