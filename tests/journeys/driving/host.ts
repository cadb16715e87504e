import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '../../../.ci/serve.mjs'

/** A host of its own for one journey: it can go away, and it can be given a newer version of the app. */
export interface Host {
  readonly address: string
  /** Puts another build in place, as a host does: the same app under a version of its own. */
  deploy(name: string): Promise<void>
  /** No network from now on. */
  vanish(): Promise<void>
  close(): Promise<void>
}

export async function openHost(): Promise<Host> {
  const folder = await mkdtemp(join(tmpdir(), 'wirkbund-host-'))
  await cp('dist', folder, { recursive: true })
  const server = await serve(folder, { port: 0, host: '127.0.0.1' })
  // A server that listens on a port has an address of this kind; a string is one of a pipe.
  const { port } = server.address() as AddressInfo
  const edit = async (file: string, change: (text: string) => string) => {
    const path = join(folder, file)
    const text = await readFile(path, 'utf8')
    const changed = change(text)
    if (changed === text) throw new Error(`${file} is not what this journey takes it for`)
    await writeFile(path, changed)
  }
  const vanish = () =>
    new Promise<void>((done) => {
      server.closeAllConnections()
      server.close(() => done())
    })
  return {
    address: `http://127.0.0.1:${port}/`,
    async deploy(name) {
      const named = (text: string) => text.replace('</head>', `<meta name="build" content="${name}" /></head>`)
      await edit('index.html', named)
      await edit('app.html', named)
      await edit('sw.js', (text) => text.replace(/"version":"\w+"/, `"version":"${name}"`))
    },
    vanish,
    async close() {
      if (server.listening) await vanish()
      await rm(folder, { recursive: true })
    },
  }
}
