import { elements } from '#core/method/index.ts'
import type { Composing } from './composing.ts'

/** Whether every organisation has spoken to every decision and none objects: only then do titles say that all carry it. */
export function isCarriedByAll({ workshop, organisations }: Composing): boolean {
  return (
    organisations.length > 0 &&
    elements.every((element) =>
      organisations.every(([id]) => {
        const stance = workshop.stances[element.id][id]
        return stance !== undefined && stance.kind !== 'objects'
      }),
    )
  )
}
