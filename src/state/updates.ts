import { createStore, type StoreApi } from 'zustand'
import type { AppVersions } from '#storage/app-versions.ts'

/** The app itself: whether it is all here, and whether a newer version waits. Nothing ever changes by itself. */
export interface Updates {
  /** Everything is stored: the app works without a network. */
  readonly offline: boolean
  /** `held`: asked for, but a workshop is open in a window of this browser. */
  readonly newer: 'none' | 'ready' | 'held'
  readonly look: () => void
  readonly update: () => void
  /** While a workshop is open here; returns how to end that. */
  readonly holdBack: () => () => void
}

export type UpdatesStore = StoreApi<Updates>

/** `versions` is null where the browser keeps none: then there is nothing to wait for. */
export function openUpdates(versions: AppVersions | null): UpdatesStore {
  const store = createStore<Updates>()((set, get) => ({
    offline: false,
    newer: 'none',
    look: () => versions?.look(),
    update() {
      if (get().newer === 'none') return
      void versions?.change().then((changed) => changed || set({ newer: 'held' }))
    },
    holdBack: () => versions?.holdBack() ?? (() => undefined),
  }))
  versions?.watch({
    onStored: () => store.setState({ offline: true }),
    onNewer: () => store.setState({ newer: 'ready' }),
  })
  return store
}
