import type { Id } from '#core/id.ts'
import { paths } from '#routes/paths.ts'

/** Where the tour begins: apart from its steps, which only who takes it needs. */
export const firstOfTour = (workshop: Id) => paths.activity(workshop, 'mission', 'scope')
