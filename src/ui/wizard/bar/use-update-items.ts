import { useNavigate } from 'react-router'
import { paths } from '#routes/paths.ts'
import type { MenuItem } from '#ui/kit/menu.tsx'
import { useUpdates } from '#ui/platform-context.ts'
import { useWords } from '#ui/words-context.ts'

/** While a workshop is open, a newer version of the app is only a line in the menu, which leads to where it is offered. */
export function useUpdateItems(): readonly MenuItem[] {
  const { app: said } = useWords()
  const isReady = useUpdates(({ newer }) => newer !== 'none')
  const navigate = useNavigate()
  if (!isReady) return []
  return [{ id: 'update', label: said.updateLater, icon: 'info', onChoose: () => void navigate(paths.library()) }]
}
