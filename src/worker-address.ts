/** Of the Trusted Types standard, which the compiler does not know yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): {
    createScriptURL(address: string): string
  }
}

/** Where the build puts our workers, seen from the page: threads in assets, the service worker beside index.html. */
const ours = /^(assets\/[\w.-]+-worker-[\w-]+|sw)\.js$/

let accept: ((address: string) => string) | null = null

/**
 * The address of a worker in the form that the content security policy asks for (`trusted-types wirkbund`). The one
 * policy of the app accepts its own workers and throws for everything else.
 */
export function workerAddress(address: string): string {
  accept ??= makePolicy()
  return accept(address)
}

function makePolicy(): (address: string) => string {
  const trusted: TrustedTypes | undefined = Reflect.get(globalThis, 'trustedTypes')
  if (trusted === undefined) return ownAddress
  const policy = trusted.createPolicy('wirkbund', { createScriptURL: ownAddress })
  return (address) => policy.createScriptURL(address)
}

function ownAddress(address: string): string {
  const { href } = new URL(address, document.baseURI)
  const folder = new URL('.', document.baseURI).href
  // In development the sources themselves are the workers.
  const isOurs = import.meta.env.DEV || ours.test(href.slice(folder.length))
  if (href.startsWith(folder) && isOurs) return href
  throw new TypeError(`${address} is no worker of this app`)
}
