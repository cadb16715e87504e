import { elements } from '#core/method/index.ts'
import type { Composing } from './composing.ts'

/** Whether every organisation has spoken to every decision and none objects: only then do titles say that all carry it. */
export function isCarriedByAll({ workshop, organisations }: Composing): boolean {
  const stances = elements.flatMap(({ id }) =>
    organisations.map(([organisation]) => workshop.stances[id][organisation]?.kind ?? 'objects'),
  )
  return stances.length > 0 && !stances.includes('objects')
}
