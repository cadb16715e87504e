import type { Id } from '#core/id.ts'
import type { HelpWords } from '#i18n/help-words.ts'
import { paths } from '#routes/paths.ts'
import { firstOfTour } from './first-of-tour.ts'

export type TourStepId = keyof HelpWords['tour']['steps']

interface TourStep {
  readonly id: TourStepId
  readonly path: (workshop: Id) => string
  /** What the note points at: the first element of each of these selectors. */
  readonly at: readonly [string, ...string[]]
}

/** The tour over the sample, in two minutes. */
export const tourSteps: readonly TourStep[] = [
  { id: 'path', path: firstOfTour, at: ['nav ol'] },
  { id: 'question', path: firstOfTour, at: ['#main header', '[data-tour=how]'] },
  { id: 'board', path: firstOfTour, at: ['#main section'] },
  { id: 'stances', path: (workshop) => paths.stances(workshop, 'mission'), at: ['#main fieldset'] },
  { id: 'chain', path: (workshop) => paths.activity(workshop, 'impact', 'chain'), at: ['#main section'] },
  { id: 'questions', path: (workshop) => paths.activity(workshop, 'impact', 'chain'), at: ['[data-tour=questions]'] },
  { id: 'commitment', path: (workshop) => paths.commitment(workshop), at: ['#main section'] },
]
