import { readFileSync } from 'node:fs'
import { minifySync, type Plugin } from 'vite'
import { criticalCss } from './critical-css.mjs'
import { fromSource } from './from-source.mjs'
import { fingerprint, policyMeta, securityPolicy } from './headers.mjs'
import { iconAddress } from './icon.ts'

const root = '<div id="root"></div>'

interface Drawn {
  readonly language: string
  readonly locale: string
  readonly html: string
}

/**
 * Draws the first visit into index.html, once for each language, with the few rules of style it needs, so that it shows with
 * the first answer of the host; first-choice.js takes the one to show. The policy names that style sheet and that script by
 * their fingerprints. app.html is the same page without: the service worker has it for everybody who comes back.
 */
export function firstView(): Plugin {
  let drawn: readonly Drawn[] = []
  return {
    name: 'first-view',
    apply: 'build',
    async buildStart() {
      await fromSource(async (load: (path: string) => Promise<{ firstViews: () => Promise<readonly Drawn[]> }>) => {
        drawn = await (await load('/src/first-view.tsx')).firstViews()
      })
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') return this.error('first-view: the build has no index.html')
        const html = String(page.source)
          .replaceAll(/\s*<!--[^]*?-->/g, '')
          .replace(/href="\.\/icon\.svg"/, () => `href="${iconAddress()}"`)
        const link = /\s*<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/.exec(html)
        const sheet = bundle[link?.[1] ?? '']
        if (link === null || sheet?.type !== 'asset' || !html.includes(root)) {
          return this.error('first-view: index.html has no style sheet or no place for the app')
        }
        const bodies = drawn.map((view) => view.html).join('')
        if (/ style=/.test(bodies)) this.error('first-view: the policy forbids style attributes')
        const unknown = unstyled(bodies, String(sheet.source))
        if (unknown.length > 0) this.error(`first-view: classes that the build names otherwise: ${unknown.join(', ')}`)
        const style = criticalCss(String(sheet.source), pageToStyle(drawn))
        const choice = firstChoice()
        const policy = policyWith(style, choice)
        this.emitFile({ type: 'asset', fileName: 'app.html', source: withPolicy(html, securityPolicy()) })
        // The whole style sheet follows what is drawn, and the scripts come after the typefaces: neither may hold it up.
        page.source = withPolicy(html, policy)
          .replace(link[0], '')
          .replaceAll('<script type="module"', '<script type="module" fetchpriority="low"')
          .replace('</head>', () => `  <style>${style}</style>\n  </head>`)
          .replace(root, () => [placeOf(drawn), `<script>${choice}</script>`, link[0].trim()].join('\n    '))
        this.emitFile({ type: 'asset', fileName: '_headers', source: headersWith(policy) })
      },
    },
  }
}

/** The elements whose rules of style the first view needs: it stands in the root whatever its language. */
function pageToStyle(drawn: readonly Drawn[]): string {
  const roots = drawn.map(({ html }) => `<div id="root">${html}</div>`)
  return `<html lang="de"><body>${roots.join('')}</body></html>`
}

function placeOf(drawn: readonly Drawn[]): string {
  const views = drawn.map(
    ({ language, locale, html }) => `<template lang="${language}" data-drawn="${locale}">${html}</template>`,
  )
  return ['<div id="root" hidden inert></div>', ...views].join('\n    ')
}

function firstChoice(): string {
  const file = new URL('first-choice.js', import.meta.url)
  return minifySync(file.pathname, readFileSync(file, 'utf8')).code.trim()
}

function policyWith(style: string, script: string): Map<string, string> {
  return new Map([
    ...securityPolicy(),
    ['style-src', `'self' ${fingerprint(style)}`],
    ['script-src', `'self' ${fingerprint(script)}`],
  ])
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
