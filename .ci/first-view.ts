import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { criticalCss } from './critical-css.mjs'
import { fromSource } from './from-source.mjs'
import { policyMeta, securityPolicy } from './headers.mjs'
import { iconAddress } from './icon.ts'

const root = '<div id="root"></div>'

/**
 * Until the script has come: shown after a moment only, so that whoever gets the app at once, from a fast host, never sees
 * a page that the app then replaces; and not at all for another screen's address, or without scripts.
 */
const waiting =
  '#root[inert]{display:block!important;animation:show 0s .12s both}@keyframes show{from{visibility:hidden}}' +
  ':target~#root[inert]{display:none!important}@media(scripting:none){#root[inert]{display:none!important}}'

/** Screens that someone may come to first, by a link. */
const linked = ['/help', '/help/guide', '/help/reading', '/accessibility']

/**
 * Draws the first visit into index.html, with the few rules of style it needs, so that it shows with the first answer of
 * the host. The policy names that one style sheet by its fingerprint. app.html is the same page without: the service worker
 * has it for everybody who comes back.
 */
export function firstView(): Plugin {
  let drawn = ''
  return {
    name: 'first-view',
    apply: 'build',
    async buildStart() {
      await fromSource(async (load: (path: string) => Promise<{ firstView: () => string }>) => {
        drawn = (await load('/src/first-view.tsx')).firstView()
      })
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') return this.error('first-view: the build has no index.html')
        const html = String(page.source).replace(/href="\.\/icon\.svg"/, () => `href="${iconAddress()}"`)
        const link = /\s*<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/.exec(html)
        const sheet = bundle[link?.[1] ?? '']
        if (link === null || sheet?.type !== 'asset' || !html.includes(root)) {
          return this.error('first-view: index.html has no style sheet or no place for the app')
        }
        const body = `<div id="root">${drawn}</div>`
        if (/ style=/.test(drawn)) this.error('first-view: the policy forbids style attributes')
        const unknown = unstyled(drawn, String(sheet.source))
        if (unknown.length > 0) this.error(`first-view: classes that the build names otherwise: ${unknown.join(', ')}`)
        const style = `${criticalCss(String(sheet.source), `<html lang="de"><body>${body}</body></html>`)}${waiting}`
        const policy = policyWith(style)
        const places = linked.map((path) => `<span id="${path}"></span>`).join('')
        this.emitFile({ type: 'asset', fileName: 'app.html', source: withPolicy(html, securityPolicy()) })
        // The whole style sheet follows what is drawn, and the scripts come after the typefaces: neither may hold it up.
        page.source = withPolicy(html, policy)
          .replace(link[0], '')
          .replaceAll('<script type="module"', '<script type="module" fetchpriority="low"')
          .replace('</head>', () => `  <style>${style}</style>\n  </head>`)
          .replace(
            root,
            () => `${places}\n    <div id="root" hidden inert data-drawn="de-DE">${drawn}</div>\n    ${link[0].trim()}`,
          )
        this.emitFile({ type: 'asset', fileName: '_headers', source: headersWith(policy) })
      },
    },
  }
}

function policyWith(style: string): Map<string, string> {
  const hash = createHash('sha256').update(style).digest('base64')
  return new Map([...securityPolicy(), ['style-src', `'self' 'sha256-${hash}'`]])
}

/** The policy also stands in the page, for hosts that send no headers. In development there is none. */
function withPolicy(html: string, policy: Map<string, string>): string {
  const { tag, attrs } = policyMeta(policy)
  return html.replace(
    '<head>',
    () => `<head>\n    <${tag} http-equiv="${attrs['http-equiv']}" content="${attrs.content}" />`,
  )
}

function headersWith(policy: Map<string, string>): string {
  const text = [...policy].map(([name, values]) => `${name} ${values}`.trim()).join('; ')
  return readFileSync('public/_headers', 'utf8').replace(/(Content-Security-Policy: ).*/, (_, name) => `${name}${text}`)
}

/** Classes of the page that the style sheet does not know. */
function unstyled(html: string, css: string): readonly string[] {
  const used = [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '))
  return [...new Set(used)].filter((name) => name !== '' && name.startsWith('_') && !css.includes(`.${name}`))
}
