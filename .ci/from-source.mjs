import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

/** Runs `work` with a `load` that imports TypeScript sources by their path from the root of the repository. */
export async function fromSource(work) {
  const root = fileURLToPath(new URL('..', import.meta.url))
  process.chdir(root)
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  })
  try {
    await work((path) => server.ssrLoadModule(path))
  } finally {
    await server.close()
  }
}
