import { withoutBlankRows } from '#core/activity/blank-rows.ts'
import { rowLackKinds, rowLacks, rowMarks } from '#core/activity/raci.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { useSettledContent } from '#ui/activities/content.ts'
import { StatusLine } from '#ui/activities/status-line.tsx'
import { useOrganisations } from '#ui/organisations/organisations.ts'
import { useWords } from '#ui/words-context.ts'

export function RolesStatus({ activity }: { activity: ActivityOfKind<'grid'> }) {
  const { roles } = useWords().grids
  const organisations = useOrganisations()
  const content = useSettledContent<'grid'>(activity)
  const everyone = organisations.map(([id]) => id)
  const rows = Object.keys(withoutBlankRows(content).rows)
  if (rows.length === 0) return null
  const lacks = rows.flatMap((row) => rowLacks(rowMarks(content, row, everyone)))
  const found = rowLackKinds.find((lack) => lacks.includes(lack))
  const count = lacks.filter((lack) => lack === found).length
  return <StatusLine status={found === undefined ? roles.settled(rows.length) : roles.lacking[found](count)} />
}
