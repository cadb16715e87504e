import { useStore } from 'zustand'
import type { Id } from '#core/id.ts'
import { type Backup, openBackups } from '#state/backups.ts'
import { useServices } from '#ui/services-context.ts'

/** Without a store of backups nothing was ever chosen. */
const none = openBackups({ save: () => undefined })

/** The visible file that was chosen for a workshop in this visit; undefined before. */
export function useBackup(id: Id): Backup | undefined {
  const { backups = none } = useServices()
  return useStore(backups, ({ of }) => of[id])
}
