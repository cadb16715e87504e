import { isFilledCell } from '#core/activity/grid.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { useSettledContent } from '#ui/activities/content.ts'
import { StatusLine } from '#ui/activities/status-line.tsx'
import { useOrganisations } from '#ui/organisations/organisations.ts'
import { useWords } from '#ui/words-context.ts'
import { countFrom } from './expectation.ts'
import { RolesStatus } from './roles-status.tsx'

export function GridStatus({ activity }: { activity: ActivityOfKind<'grid'> }) {
  if (activity.rows === 'own') return <RolesStatus activity={activity} />
  if (activity.rows === 'organisations') return <MutualStatus activity={activity} />
  return <EveryoneStatus activity={activity} />
}

function MutualStatus({ activity }: { activity: ActivityOfKind<'grid'> }) {
  const { mutual } = useWords().grids
  const organisations = useOrganisations()
  const content = useSettledContent<'grid'>(activity)
  const counted = organisations.map(([id]) => countFrom(content, id, organisations))
  const said = counted.reduce((sum, count) => sum + count.said, 0)
  const open = counted.reduce((sum, count) => sum + count.open, 0)
  if (said === 0) return <StatusLine status={mutual.nobody} />
  return <StatusLine status={open > 0 ? mutual.openCount(open) : mutual.allCount(said)} />
}

/** Grids to which every organisation has something to say. */
function EveryoneStatus({ activity }: { activity: ActivityOfKind<'grid'> }) {
  const { fit, stages } = useWords().grids
  const organisations = useOrganisations()
  const { cells } = useSettledContent<'grid'>(activity)
  const absent = organisations.filter(([id]) => !Object.values(cells).some((row) => isFilledCell(row[id]))).length
  if (organisations.length === 0) return null
  if (activity.marks !== undefined) return <StatusLine status={absent > 0 ? fit.openCount(absent) : fit.allSaid} />
  return <StatusLine status={absent > 0 ? stages.absentCount(absent) : stages.allPlaced} />
}
