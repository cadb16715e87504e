// Everything the build made is stored at the first visit and served from there. The build writes in what that is
// (.ci/precache.ts). A newer version is fetched whole, then waits until it is called.

/** Of the Service Worker standard, which the compiler knows only instead of the DOM. */
interface ServiceWorker {
  addEventListener(
    type: 'install' | 'activate',
    react: (event: { waitUntil(done: Promise<unknown>): void }) => void,
  ): void
  addEventListener(type: 'message', react: (event: { readonly data: unknown }) => void): void
  addEventListener(
    type: 'fetch',
    react: (event: { readonly request: Request; respondWith(answer: Promise<Response>): void }) => void,
  ): void
  skipWaiting(): Promise<void>
  readonly clients: { claim(): Promise<void> }
  readonly registration: { readonly scope: string }
}

declare const precached: { readonly version: string; readonly files: readonly string[] }

// The compiler takes `self` for a window; this file is only ever started as a service worker.
const worker = self as unknown as ServiceWorker
const { scope } = worker.registration
/** Several copies of the app may share an origin: each keeps its own, named after its folder. */
const mine = `wirkbund ${scope} `
const current = mine + precached.version
/** Hosts send 'Vary: Origin'; module scripts ask with an origin, what was stored was asked for without. */
const anyWay = { ignoreSearch: true, ignoreVary: true }

worker.addEventListener('install', (event) => event.waitUntil(store()))
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()))
worker.addEventListener('message', ({ data }) => {
  if (data === 'take over') void worker.skipWaiting()
})
worker.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET' && event.request.url.startsWith(scope)) event.respondWith(answer(event.request))
})

/** How many files are fetched at a time: whoever has just come shares the line with them. */
const atOnce = 4

/** All or nothing: a file that cannot be had leaves the version before in place. */
async function store(): Promise<void> {
  const cache = await caches.open(current)
  const waiting = precached.files.values()
  const fetchOneByOne = async () => {
    for (const file of waiting) {
      const address = new URL(file, scope).href
      // Names in assets hold a fingerprint: what the version before has under the same name is the same.
      const known = file.startsWith('assets/') ? await caches.match(address, anyWay) : undefined
      // What the page has just fetched under such a name need not come a second time either.
      const response = known ?? (await fetch(address, { cache: file.startsWith('assets/') ? 'default' : 'reload' }))
      if (!response.ok) throw new Error(`${file}: ${response.status}`)
      await cache.put(address, response)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, fetchOneByOne))
}

async function takeOver(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(mine) && name !== current) await caches.delete(name)
  await worker.clients.claim()
}

async function answer(request: Request): Promise<Response> {
  const page = request.url.replace(/[?#].*/, '') === scope
  const cache = await caches.open(current)
  // index.html shows what a first visit sees; whoever has this worker has been here before.
  return (await cache.match(page ? `${scope}app.html` : request, anyWay)) ?? fetch(request)
}
