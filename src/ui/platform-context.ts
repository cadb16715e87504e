import { createContext, use } from 'react'
import { useStore } from 'zustand'
import type { Platform } from '#state/platform.ts'
import { openUpdates, type Updates } from '#state/updates.ts'

/** Without a composition root around it the app has what every browser has. */
export const PlatformContext = createContext<Platform>({
  updates: openUpdates(null),
  passphrases: null,
  inOneFile: false,
})

export function usePlatform(): Platform {
  return use(PlatformContext)
}

export function useUpdates<Slice>(select: (updates: Updates) => Slice): Slice {
  return useStore(usePlatform().updates, select)
}
