import { withoutBlankRows } from '#core/activity/blank-rows.ts'
import { rowMarks } from '#core/activity/raci.ts'
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
  const counted = Object.keys(withoutBlankRows(content).rows).map((row) => rowMarks(content, row, everyone))
  if (counted.length === 0) return null
  const withoutA = counted.filter(({ accountable }) => accountable === 0).length
  const severalA = counted.filter(({ accountable }) => accountable > 1).length
  const withoutR = counted.filter(({ responsible }) => responsible === 0).length
  if (withoutA > 0) return <StatusLine status={roles.withoutA(withoutA)} />
  if (severalA > 0) return <StatusLine status={roles.withSeveralA(severalA)} />
  return <StatusLine status={withoutR > 0 ? roles.withoutR(withoutR) : roles.settled(counted.length)} />
}
