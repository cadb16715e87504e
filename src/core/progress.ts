import { hasTexts } from './activity/texts.ts'
import { isTouched } from './activity/clauses.ts'
import { isFilledCell } from './activity/grid.ts'
import { contentOf } from './content.ts'
import { activityGaps, stanceGaps } from './gaps/workshop-gaps.ts'
import { type AnyActivity, elementById, type ElementId } from './method/index.ts'
import { remembered } from './remembered.ts'
import type { Workshop } from './workshop.ts'

/** Whether the room has put anything at all into an activity. */
export function isStarted(workshop: Workshop, activity: AnyActivity): boolean {
  switch (activity.kind) {
    case 'texts':
      return hasTexts(contentOf<'texts'>(workshop, activity))
    case 'cards':
      return !isEmpty(contentOf<'cards'>(workshop, activity).cards)
    case 'table':
      return !isEmpty(contentOf<'table'>(workshop, activity).rows)
    case 'grid': {
      const { rows, cells } = contentOf<'grid'>(workshop, activity)
      return !isEmpty(rows) || Object.values(cells).some((row) => Object.values(row).some(isFilledCell))
    }
    case 'clauses':
      return Object.values(contentOf<'clauses'>(workshop, activity)).some(isTouched)
  }
}

/** Worked on, and nothing lacks that a signature needs. */
export function isDone(workshop: Workshop, activity: AnyActivity): boolean {
  return (
    isStarted(workshop, activity) && !activityGaps(workshop, activity).some((gap) => gap.urgency === 'beforeSigning')
  )
}

export function stancesDone(workshop: Workshop, element: ElementId): boolean {
  return !isEmpty(workshop.organisations) && stanceGaps(workshop, element).length === 0
}

/** How much of an element is done, 0 to 1: its activities and its stances, each counting the same. */
export function elementProgress(workshop: Workshop, id: ElementId): number {
  const activities: readonly AnyActivity[] = elementById(id).activities
  const done = activities.filter((activity) => isDone(workshop, activity)).length + (stancesDone(workshop, id) ? 1 : 0)
  return done / (activities.length + 1)
}

const isEmpty = remembered((entities: object) => Object.keys(entities).length === 0)
