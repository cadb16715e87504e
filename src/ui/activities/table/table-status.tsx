import { withoutBlankRows } from '#core/activity/blank-rows.ts'
import { lacksCell } from '#core/activity/table.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { useSettledContent } from '#ui/activities/content.ts'
import { StatusLine } from '#ui/activities/status-line.tsx'
import { useWords } from '#ui/words-context.ts'

export function TableStatus({ activity }: { activity: ActivityOfKind<'table'> }) {
  const { table } = useWords().editors
  const rows = Object.values(withoutBlankRows(useSettledContent<'table'>(activity)).rows)
  const columns = Object.entries(activity.columns)
  const incomplete = rows.filter((row) => columns.some(([name, column]) => lacksCell(column, row, name))).length
  const { min = 0, most = Infinity } = activity
  if (rows.length === 0) return <StatusLine status={table.empty} />
  if (incomplete > 0) return <StatusLine status={table.incomplete(incomplete)} />
  if (rows.length > most) return <StatusLine status={table.tooMany(rows.length, most)} />
  return <StatusLine status={rows.length < min ? table.tooFew(rows.length, min) : table.complete(rows.length)} />
}
