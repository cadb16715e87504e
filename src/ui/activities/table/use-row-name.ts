import { contentOf } from '#core/content.ts'
import type { Id } from '#core/id.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { useSettledWorkshop } from '#ui/use-settled-workshop.ts'
import { useWords } from '#ui/words-context.ts'
import { rowName } from './row-name.ts'

/**
 * What a row is called, by what it held when typing last paused: every control of the row bears it, and a field is not to be
 * called otherwise with each letter that is typed into it. `index` counts from 0.
 */
export function useRowName(activity: ActivityOfKind<'table'>, id: Id, index: number): string {
  const words = useWords()
  return useSettledWorkshop(
    (workshop) => rowName(words, activity, contentOf<'table'>(workshop, activity).rows[id], index),
    true,
  )
}
