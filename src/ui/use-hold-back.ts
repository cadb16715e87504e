import { useEffect } from 'react'
import { useLocation } from 'react-router'
import { paths } from '#routes/paths.ts'
import { useUpdates } from './platform-context.ts'

/** Away from the start page a workshop is open: until it is left, the app does not change to a newer version. */
export function useHoldBack(): void {
  const { pathname } = useLocation()
  const holdBack = useUpdates((updates) => updates.holdBack)
  const isAtWork = pathname !== paths.library()
  useEffect(() => (isAtWork ? holdBack() : undefined), [isAtWork, holdBack])
}
