import type { Plugin } from 'vite'
import { fingerprint, policyMeta, securityPolicy } from './headers.mjs'
import { iconAddress } from './icon.ts'

/** In a single file there is no second one that a thread could be started from. */
const thread = '\0no-thread'

/**
 * Puts the whole app into one page, dist-single/wirkbund.html, that needs no server: script, styles and icon inside, the
 * rest inside of these. Fails when anything is left over.
 */
export function oneFile(): Plugin {
  return {
    name: 'one-file',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith('?worker&url') ? thread : null),
    load: (id) => (id === thread ? "export default ''" : null),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = Object.values(bundle)
        const page = bundle['index.html']
        const scripts = files.filter((file) => file.type === 'chunk')
        const styles = files.filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'))
        const [script, style] = [scripts[0], styles[0]]
        if (page?.type !== 'asset' || script === undefined || style?.type !== 'asset' || files.length !== 3) {
          return this.error(`one-file: left over ${files.map(({ fileName }) => fileName).join(', ')}`)
        }
        const code = harmless(script.code)
        const css = String(style.source)
        if (/<\/style/i.test(css)) this.error('one-file: a style sheet ends early')
        this.emitFile({ type: 'asset', fileName: 'wirkbund.html', source: pageOf(String(page.source), { code, css }) })
        for (const { fileName } of files) delete bundle[fileName]
      },
    },
  }
}

/** An inline script ends at the first end tag, also inside of a string; escaped it means the same there. */
function harmless(code: string): string {
  return `\n${code.replaceAll(/<(?=\/script|!--)/gi, String.raw`\x3C`)}`
}

function pageOf(html: string, { code, css }: { readonly code: string; readonly css: string }): string {
  const { tag, attrs } = policyMeta(policyFor(code, css))
  const policy = `<${tag} http-equiv="${attrs['http-equiv']}" content="${attrs.content}" />`
  return html
    .replaceAll(/\s*<(script|link)\b[^>]*\b(?:src|href)="\.\/[^>]*>(?:<\/script>)?/g, '')
    .replace('<head>', () => `<head>\n    ${policy}`)
    .replace(
      '</head>',
      () =>
        `  <link rel="icon" href="${iconAddress()}" />\n    <style>${css}</style>\n` +
        `    <script type="module">${code}</script>\n  </head>`,
    )
}

/** The policy of a host, with the one script and the one style sheet by their fingerprints, and data in place of files. */
function policyFor(code: string, css: string): Map<string, string> {
  return new Map([
    ...securityPolicy(),
    ['script-src', fingerprint(code)],
    ['style-src', fingerprint(css)],
    ['img-src', 'blob: data:'],
    ['font-src', 'data:'],
    ['connect-src', 'data:'],
    ['worker-src', "'none'"],
    ['manifest-src', "'none'"],
  ])
}
