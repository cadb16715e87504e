import { createStore } from 'zustand'
import type { Id } from '#core/id.ts'

interface RunningTour {
  /** The workshop it leads through; null while there is no tour. */
  readonly workshop: Id | null
  /** Which of its steps, from 0. */
  readonly at: number
}

/** The tour of this visit. It is nobody's record: a reload ends it. */
export const runningTour = createStore<RunningTour>()(() => ({ workshop: null, at: 0 }))

export function startTour(workshop: Id): void {
  runningTour.setState({ workshop, at: 0 })
}

export function endTour(): void {
  runningTour.setState({ workshop: null, at: 0 })
}
