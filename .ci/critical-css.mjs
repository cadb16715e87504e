import { JSDOM } from 'jsdom'

/** What the first view is not waiting for: faces that are fetched, and what only happens later. */
const never = /^@(keyframes|import|charset)/
const later = /:(hover|focus|active|disabled|popover)/

/**
 * The rules of a style sheet that a page needs as it stands.
 * @param {string} css as the build writes it, minified
 * @param {string} html
 * @returns {string}
 */
export function criticalCss(css, html) {
  return withoutUnusedValues(rulesFor(css, new JSDOM(html).window.document))
}

/** Without custom properties that no rule asks for. */
function withoutUnusedValues(css) {
  const less = css.replaceAll(/(--[\w-]+):[^;{}]*(;|(?=\}))/g, (all, name) => (css.includes(`var(${name}`) ? all : ''))
  return less === css ? css : withoutUnusedValues(less)
}

function rulesFor(css, document) {
  return rulesOf(css)
    .map(({ head, body }) => {
      if (never.test(head) || later.test(head)) return ''
      if (head === '@font-face') return body.includes('url(') ? '' : `${head}{${body}}`
      if (head.startsWith('@')) {
        const inside = rulesFor(body, document)
        return inside === '' ? '' : `${head}{${inside}}`
      }
      return head.split(/,(?![^(]*\))/).some((selector) => applies(selector, document)) ? `${head}{${body}}` : ''
    })
    .join('')
}

function applies(selector, document) {
  const plain = selector.replaceAll(/::?(?!is|where|not|has|root|first-|last-|nth-)[\w-]+(\([^)]*\))?/g, '')
  try {
    return plain === '' || document.querySelector(plain) !== null
  } catch {
    return true // What jsdom cannot read stays.
  }
}

/** The outermost rules; braces in strings do not occur in what the build writes. */
function rulesOf(css) {
  const rules = []
  let [depth, start, open] = [0, 0, 0]
  for (let at = 0; at < css.length; at += 1) {
    const sign = css[at]
    if (sign === ';' && depth === 0) start = at + 1
    if (sign === '{') {
      if (depth === 0) open = at
      depth += 1
    }
    if (sign !== '}') continue
    depth -= 1
    if (depth > 0) continue
    rules.push({ head: css.slice(start, open).trim(), body: css.slice(open + 1, at) })
    start = at + 1
  }
  return rules
}
