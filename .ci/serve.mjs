// A static server as the hosts of docs/hosting.md are: node .ci/serve.mjs [FOLDER] [PORT] [HOST]
// It sends the headers that the build wrote into the folder, so that what runs here runs under the policy that protects it there.
import { createServer } from 'node:http'
import { createReadStream, existsSync, statSync } from 'node:fs'
import { extname, join, normalize, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { contentType } from './content-types.mjs'
import { headerRules, headersFor } from './headers.mjs'

/**
 * Serves a folder. The promise rejects when the port is taken.
 * @param {string} folder
 * @param {{ port: number, host: string }} where port 0 takes any that is free
 * @returns {Promise<import('node:http').Server>}
 */
export function serve(folder, { port, host }) {
  const base = resolve(folder)
  const own = join(base, '_headers')
  const rules = existsSync(own) ? headerRules(own) : headerRules()
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? '/')
    const file = path === null ? null : fileAt(base, path)
    if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405).end()
    response.setHeaders(headersFor(path ?? '/', rules))
    if (file === null) return void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found')
    response.writeHead(200, {
      'Content-Type': contentType(extname(file.path)),
      'Content-Length': file.size,
    })
    if (request.method === 'HEAD') return void response.end()
    createReadStream(file.path)
      .on('error', () => response.destroy())
      .pipe(response)
  })
  return new Promise((done, failed) => {
    server.once('error', failed)
    server.listen(port, host, () => done(server))
  })
}

/** @param {string} address */
function pathOf(address) {
  try {
    return decodeURIComponent(new URL(address, 'http://localhost').pathname)
  } catch {
    return null
  }
}

/**
 * The file for a path, index.html for a folder; null where there is none, and for whatever leads out of the folder.
 * @param {string} base
 * @param {string} path
 */
function fileAt(base, path) {
  const wanted = normalize(join(base, path.endsWith('/') ? `${path}index.html` : path))
  if (!wanted.startsWith(base + sep) || wanted.includes('\0')) return null
  const found = statSync(wanted, { throwIfNoEntry: false })
  return found?.isFile() === true ? { path: wanted, size: found.size } : null
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = 'dist', port = '4173', host = '127.0.0.1'] = process.argv.slice(2)
  await serve(folder, { port: Number(port), host })
}
