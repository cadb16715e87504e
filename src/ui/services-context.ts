import { createContext, use } from 'react'
import { useStore } from 'zustand'
import type { Library } from '#state/library.ts'
import type { Services } from '#state/services.ts'
import type { Settings } from '#state/settings.ts'

export const ServicesContext = createContext<Services | null>(null)

export function useServices(): Services {
  const services = use(ServicesContext)
  if (services === null) throw new Error('This screen needs the services of the app around it.')
  return services
}

export function useLibrary<Slice>(select: (library: Library) => Slice): Slice {
  return useStore(useServices().library, select)
}

export function useSettings<Slice>(select: (settings: Settings) => Slice): Slice {
  return useStore(useServices().settings, select)
}
