import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

/** The package names its build for development whoever asks; this one leaves out what only warns developers. */
const production = fileURLToPath(new URL('../node_modules/react-router/dist/production/index.mjs', import.meta.url))

/**
 * Of the router only what is used. Each of its components gets a name for developer tools when it loads, which no bundler
 * may drop, and which keeps forms, scroll restoration and half a server framework in every app.
 */
export function routerParts(): Plugin {
  return {
    name: 'router-parts',
    apply: 'build',
    enforce: 'pre',
    config: () => ({ resolve: { alias: [{ find: /^react-router$/, replacement: production }] } }),
    transform(code, id) {
      if (!id.includes('/react-router/dist/production/')) return null
      const used = code
        .replaceAll(/^\w+\.displayName = "[^"]*";$/gm, '')
        .replaceAll(/= (React\d*\.(?:forwardRef|createContext)\()/g, '= /* @__PURE__ */ $1')
      return { code: used, map: null }
    },
  }
}
