import { type BrowserContext, expect, test as base } from '@playwright/test'

/** What no journey may see: requests to others, breaches of the policy, errors, words in an address. */
interface Watch {
  readonly troubles: readonly string[]
  /** Watches every page of a context, and what its threads ask for: of a second browser as well. */
  readonly watch: (context: BrowserContext) => Promise<void>
}

/** Addresses of the app hold ids and the names of screens: '#/w/k3v0q8/mission/scope'. */
const address = /^(http:\/\/127\.0\.0\.1:\d+|file:\/\/[\w./-]+)(\/|\.html)?(#(\/[\w-]{1,40}){0,4}\/?)?$/

const own = /^(http:\/\/127\.0\.0\.1:\d+\/|file:\/\/|blob:|data:)/

async function watch(context: BrowserContext, troubles: string[]): Promise<void> {
  context.on('request', (request) => {
    if (!own.test(request.url())) troubles.push(`asks ${request.url()}`)
  })
  context.on('weberror', (error) => troubles.push(`breaks: ${error.error().message}`))
  context.on('console', (message) => {
    if (message.type() === 'error') troubles.push(`complains: ${message.text()} (${message.location().url})`)
  })
  context.on('page', (page) => {
    page.on('framenavigated', (frame) => {
      const url = frame.url()
      if (url !== 'about:blank' && !url.startsWith('blob:') && !address.test(url)) troubles.push(`goes to ${url}`)
    })
  })
  await context.exposeBinding('tellBreach', (_, breach: string) => void troubles.push(`breaches ${breach}`))
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      Reflect.get(window, 'tellBreach')(`${effectiveDirective}: ${blockedURI} ${sample}`)
    })
  })
}

interface Fixtures {
  /** What a journey brings about on purpose. */
  readonly expectedTroubles: readonly RegExp[]
  readonly watched: Watch
}

/** Every journey runs under the real headers, and fails on whatever the app should never do. */
export const test = base.extend<Fixtures>({
  expectedTroubles: [[], { option: true }],
  watched: [
    async ({ context, expectedTroubles }, use) => {
      const troubles: string[] = []
      await watch(context, troubles)
      await use({ troubles, watch: (another) => watch(another, troubles) })
      const unexpected = troubles.filter((trouble) => !expectedTroubles.some((known) => known.test(trouble)))
      expect(unexpected).toEqual([])
    },
    { auto: true },
  ],
})
