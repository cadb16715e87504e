import type { MenuItem } from '#ui/kit/menu.tsx'
import { useWords } from '#ui/words-context.ts'
import { useDeciding } from './deciding-context.ts'

/** The commands of the menu over every screen that lead to the log of decisions. */
export function useDecisionItems(): readonly MenuItem[] {
  const { log } = useWords().deciding
  const deciding = useDeciding()
  return deciding === null ? [] : [{ id: 'decisions', label: log.open, icon: 'scales', onChoose: deciding.openLog }]
}
