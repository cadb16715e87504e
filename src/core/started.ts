import { withoutBlankRows } from './activity/blank-rows.ts'
import { hasTexts } from './activity/texts.ts'
import { isTouched } from './activity/clauses.ts'
import { isFilledCell } from './activity/grid.ts'
import { contentOf } from './content.ts'
import type { AnyActivity } from './method/index.ts'
import { remembered } from './remembered.ts'
import type { Workshop } from './workshop.ts'

/** Whether the room has put anything at all into an activity. */
export function isStarted(workshop: Pick<Workshop, 'content'>, activity: AnyActivity): boolean {
  switch (activity.kind) {
    case 'texts':
      return hasTexts(contentOf<'texts'>(workshop, activity))
    case 'cards':
      return !isEmpty(contentOf<'cards'>(workshop, activity).cards)
    case 'table':
      return !isEmpty(withoutBlankRows(contentOf<'table'>(workshop, activity)).rows)
    case 'grid': {
      const { rows, cells } = withoutBlankRows(contentOf<'grid'>(workshop, activity))
      return !isEmpty(rows) || Object.values(cells).some((row) => Object.values(row).some(isFilledCell))
    }
    case 'clauses':
      return Object.values(contentOf<'clauses'>(workshop, activity)).some(isTouched)
  }
}

const isEmpty = remembered((entities: object) => Object.keys(entities).length === 0)
