import { useShallow } from 'zustand/react/shallow'
import type { Workshop } from '#core/workshop.ts'
import { useWorkshop } from './session-context.ts'

/** A list taken from the open workshop; renders again only when an entry is another one, however often it is made anew. */
export function useWorkshopList<Entry>(select: (workshop: Workshop) => readonly Entry[]): readonly Entry[] {
  return useWorkshop(useShallow(select))
}
