import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** The readable build of jsPDF: one statement after the other, its core first, then every plugin. */
const source = fileURLToPath(new URL('../node_modules/jspdf/dist/jspdf.es.js', import.meta.url))

/** Sets the version: the last statement of the core, whatever follows are plugins. */
const lastOfCore = /^jsPDF\.version = "[\d.]+";$/

/** Parts of the core that nothing here asks for: downloads, colours by their names, passwords; and pictures as PNG. */
const unasked = /^(var saveAs|function RGBColor|function PDFSecurity|PDFSecurity\.)|from 'fast-png'/

/**
 * Of jsPDF only the core: pages, streams, cross-references. Its plugins (pictures, forms, HTML, its own fonts) are four
 * fifths of the library, add themselves on loading, so that no bundler may leave them out, and nothing here calls them.
 */
export function jsPdfCore(): Plugin {
  return {
    name: 'jspdf-core',
    enforce: 'pre',
    config: () => ({ resolve: { alias: [{ find: /^jspdf$/, replacement: source }] } }),
    transform(code, id) {
      if (!id.endsWith('/jspdf/dist/jspdf.es.js')) return null
      const { body } = this.parse(code)
      const text = ({ start, end }: { readonly start: number; readonly end: number }) => code.slice(start, end)
      const end = body.findIndex((statement) => lastOfCore.test(text(statement)))
      if (end === -1) this.error('jspdf-core: jsPDF no longer says where its core ends')
      const core = body.slice(0, end + 1).map(text)
      const kept = core.filter((statement) => !unasked.test(statement))
      return { code: `${kept.join('\n')}\nexport { jsPDF, jsPDF as default };\n`, map: null }
    },
  }
}
