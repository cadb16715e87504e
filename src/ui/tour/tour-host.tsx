import { lazy, Suspense } from 'react'
import { useStore } from 'zustand'
import { runningTour } from './running-tour.ts'

const Tour = lazy(async () => ({ default: (await import('./tour.tsx')).Tour }))

/** Fetches the tour when somebody takes it. */
export function TourHost() {
  const isRunning = useStore(runningTour, ({ workshop }) => workshop !== null)
  if (!isRunning) return null
  return (
    <Suspense fallback={null}>
      <Tour />
    </Suspense>
  )
}
