import type { LiveServices } from '#state/services.ts'
import { useServices } from '#ui/services-context.ts'

/** A device without windows for a projector, which forgets the course of the day. */
const none: LiveServices = {
  notes: { read: () => null, write: () => true, forget: () => undefined },
  lines: {
    lead: () => ({ send: () => undefined, close: () => undefined }),
    show: () => ({ send: () => undefined, close: () => undefined }),
  },
  windows: { address: () => '', open: () => Promise.resolve('blocked') },
}

export function useLiveServices(): LiveServices {
  return useServices().live ?? none
}
