import { anchor } from '#core/anchor.ts'
import { withoutBlankRows } from '#core/activity/blank-rows.ts'
import { asksFollowUp } from '#core/activity/follow-up.ts'
import { cellAt, type GridActivity, type GridContent, hasFilledCell } from '#core/activity/grid.ts'
import { rowLacks, rowMarks } from '#core/activity/raci.ts'
import type { Id } from '#core/id.ts'
import { inOrder } from '#core/order.ts'
import { isBlank } from '#core/text.ts'
import { gapIn, type Known } from './activity-gaps.ts'
import type { Gap } from './gap.ts'

/** What a grid lacks. `organisations` are those of the workshop, in order. */
export function gridGaps(
  activity: Known<GridActivity>,
  content: GridContent,
  organisations: readonly Id[],
): readonly Gap[] {
  return [
    ...(activity.raci === true ? rolesGaps(activity, content, organisations) : []),
    ...(activity.everyOrganisation === true ? absentGaps(activity, content, organisations) : []),
    ...(activity.rows === 'organisations' ? replyGaps(activity, content, organisations) : []),
  ]
}

/** What the rules of the matrix ask of every task, see raci.ts. */
function rolesGaps(activity: Known<GridActivity>, content: GridContent, organisations: readonly Id[]): readonly Gap[] {
  const { id } = activity
  const rows = inOrder(withoutBlankRows(content).rows)
  if (rows.length === 0) return [gapIn(id, { what: 'noTasks', activity: id }, anchor.newRow(id))]
  return rows.flatMap(([row]) =>
    rowLacks(rowMarks(content, row, organisations)).map((what) =>
      gapIn(id, { what, activity: id, row }, anchor.cell(id, row, 'text')),
    ),
  )
}

function absentGaps(activity: Known<GridActivity>, content: GridContent, organisations: readonly Id[]): readonly Gap[] {
  const { id } = activity
  const row = typeof activity.rows === 'string' ? '' : (activity.rows[0] ?? '')
  return organisations
    .filter((organisation) => !hasFilledCell(content, organisation))
    .map((organisation) =>
      gapIn(id, { what: 'noCell', activity: id, organisation }, anchor.cell(id, row, organisation), 'later'),
    )
}

/** An expectation needs its reply, and a reply that is not a yes needs what follows from it. */
function replyGaps(activity: Known<GridActivity>, content: GridContent, organisations: readonly Id[]): readonly Gap[] {
  const { id } = activity
  return organisations.flatMap((row) =>
    organisations.flatMap((organisation): readonly Gap[] => {
      const cell = cellAt(activity, content, row, organisation)
      if (row === organisation || isBlank(cell.text)) return []
      const at = anchor.cell(id, row, organisation)
      if (cell.marks.length === 0) return [gapIn(id, { what: 'reply', activity: id, row, organisation }, at, 'later')]
      return asksFollowUp(activity, cell) && isBlank(cell.followUp)
        ? [gapIn(id, { what: 'followUp', activity: id, row, organisation }, at, 'later')]
        : []
    }),
  )
}
