import type { Id } from '#core/id.ts'
import { type ActivityId, type ElementId, elementOf } from '#core/method/index.ts'
import type { Place } from '#core/gaps/gap.ts'

export const setupSteps = ['occasion', 'organisations', 'rules', 'agenda', 'room'] as const
export type SetupStep = (typeof setupSteps)[number]

/** Every address of the app, with nothing in it but ids. Screens link through these, never through string literals. */
export const paths = {
  library: () => '/',
  help: () => '/help',
  /** For those who lead: every activity, to print. */
  guide: () => '/help/guide',
  /** For those who sign: how to read the commitment. */
  reading: () => '/help/reading',
  accessibility: () => '/accessibility',
  /** Leads on to the first screen of the path. */
  workshop: (workshop: Id) => `/w/${workshop}`,
  setup: (workshop: Id, step: SetupStep) => `/w/${workshop}/setup/${step}`,
  activity: (workshop: Id, element: ElementId, activity: ActivityId) => `/w/${workshop}/${element}/${activity}`,
  stances: (workshop: Id, element: ElementId) => `/w/${workshop}/${element}/stances`,
  commitment: (workshop: Id) => `/w/${workshop}/commitment`,
  /** What readers of the commitment sent back. */
  reviews: (workshop: Id) => `/w/${workshop}/reviews`,
  /** Where we stand, at the end of a day and the beginning of the next. */
  recap: (workshop: Id) => `/w/${workshop}/recap`,
  /** A break, for the wall. */
  break: (workshop: Id) => `/w/${workshop}/break`,
  /** The projector's own window. */
  projector: (workshop: Id) => `/w/${workshop}/projector`,
} as const

/** Where a gap is closed; `#anchor` is handed on in the state of the link, so that the address holds nothing but ids. */
export function pathTo(workshop: Id, place: Place): string {
  switch (place.screen) {
    case 'activity': {
      const element = elementOf(place.activity)
      return element === null ? paths.setup(workshop, 'occasion') : paths.activity(workshop, element.id, place.activity)
    }
    case 'stances':
      return paths.stances(workshop, place.element)
    case 'setup':
      return paths.setup(workshop, place.step)
    case 'questions':
    case 'decision':
      return paths.commitment(workshop)
  }
}
