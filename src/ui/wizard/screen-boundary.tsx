import type { ReactNode } from 'react'
import { useLocation } from 'react-router'
import { ErrorBoundary } from '#ui/kit/error-boundary.tsx'
import { ScreenFailed } from './screen-failed.tsx'

/** Around every screen of an open workshop: one that breaks leaves the others, and the workshop, as they are. */
export function ScreenBoundary({ children }: { children: ReactNode }) {
  const { pathname } = useLocation()
  return (
    <ErrorBoundary resetKey={pathname} fallback={(error, retry) => <ScreenFailed error={error} onRetry={retry} />}>
      {children}
    </ErrorBoundary>
  )
}
