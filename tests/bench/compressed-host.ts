import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { extname, join, relative } from 'node:path/posix'
import { brotliCompressSync, constants } from 'node:zlib'
import { contentType } from '../../.ci/content-types.mjs'
import { headerRules, headersFor } from '../../.ci/headers.mjs'

/** What is small already gains nothing from being compressed again. */
const asItIs = new Set(['.png', '.woff2'])

export interface Sent {
  /** As in the address, without the slash at the start: 'assets/index-1.js', 'index.html' for the page itself. */
  readonly file: string
  /** Bytes of the body as sent. */
  readonly bytes: number
}

/** A folder behind an address, sent as a good host would: brotli at its best, and under the headers of public/_headers. */
export interface CompressedHost {
  readonly origin: string
  /** What was sent since it was last emptied. */
  readonly sent: Sent[]
  readonly close: () => void
}

export async function compressedHost(folder: string): Promise<CompressedHost> {
  const own = join(folder, '_headers')
  const rules = existsSync(own) ? headerRules(own) : headerRules()
  const files = compressedFiles(folder)
  const sent: Sent[] = []
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const file = pathname === '/' ? 'index.html' : pathname.slice(1)
    const body = files.get(file)
    response.setHeaders(headersFor(pathname, rules))
    sent.push({ file, bytes: body?.length ?? 0 })
    if (body === undefined) return void response.writeHead(404).end()
    const type = extname(file)
    response.writeHead(200, {
      'Content-Type': contentType(type),
      'Content-Length': body.length,
      ...(asItIs.has(type) ? {} : { 'Content-Encoding': 'br' }),
    })
    response.end(body)
  })
  server.keepAliveTimeout = 60_000
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    origin: `http://127.0.0.1:${portOf(server)}`,
    sent,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** The bodies of every file of a build as a host sends them, by their path. */
export function compressedFiles(folder: string): ReadonlyMap<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      const content = readFileSync(path)
      return [relative(folder, path), asItIs.has(extname(path)) ? content : brotli(content)]
    }),
  )
}

function brotli(content: Buffer): Buffer {
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  })
}

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The host of the bench has no port.')
  return address.port
}
