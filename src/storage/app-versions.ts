/** The versions of the app that this browser keeps for working without a network. */
export interface AppVersions {
  /** Tells when everything is stored, and when a newer version lies ready; each as often as it happens. */
  watch(told: { readonly onStored: () => void; readonly onNewer: () => void }): void
  /** Asks the host for a newer version; being offline is no failure. */
  look(): void
  /** Holds changes back while work is going on in this window. Returns how to end that. */
  holdBack(): () => void
  /** Changes to the newer version and reloads every window; false while work is going on in any of them. */
  change(): Promise<boolean>
}

/** Shared by all windows at work; whoever wants to change needs it alone. */
const atWork = 'wirkbund at work'

/**
 * The versions kept by the service worker at `address`. Null where the browser has none: without https, in some private
 * windows. A browser that refuses later never tells `onStored`.
 */
export function browserVersions({ navigator, location }: Window, address: string): AppVersions | null {
  // Older and private browsers lack what the compiler takes for granted.
  const { serviceWorker, locks }: Partial<Pick<Navigator, 'serviceWorker' | 'locks'>> = navigator
  if (serviceWorker === undefined || locks === undefined) return null
  // On the very first visit nobody answers yet; only later it means that one version gives way to another.
  let controlled = serviceWorker.controller !== null
  let holding = 0
  const registered = serviceWorker.register(address, { updateViaCache: 'none' }).catch(() => null)
  serviceWorker.addEventListener('controllerchange', () => {
    if (controlled && holding === 0) location.reload()
    controlled = true
  })
  return {
    watch({ onStored, onNewer }) {
      void serviceWorker.ready.then(onStored)
      void registered.then((registration) => registration !== null && tellNewer(registration, serviceWorker, onNewer))
    },
    look() {
      void registered.then((registration) => registration?.update().catch(() => undefined))
    },
    holdBack() {
      holding += 1
      let done: () => void = () => undefined
      const over = new Promise<void>((resolve) => {
        done = resolve
      })
      locks.request(atWork, { mode: 'shared' }, () => over).catch(() => undefined)
      return () => {
        holding -= 1
        done()
      }
    },
    async change() {
      const waiting = (await registered)?.waiting
      if (waiting === null || waiting === undefined) return false
      return locks.request(atWork, { ifAvailable: true }, async (lock) => {
        if (lock === null) return false
        const changed = new Promise<boolean>((resolve) => {
          serviceWorker.addEventListener('controllerchange', () => resolve(true), { once: true })
        })
        waiting.postMessage('take over')
        return changed
      })
    },
  }
}

function tellNewer(
  registration: ServiceWorkerRegistration,
  workers: ServiceWorkerContainer,
  onNewer: () => void,
): void {
  const tell = () => {
    if (registration.waiting !== null && workers.controller !== null) onNewer()
  }
  tell()
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', tell)
  })
}
