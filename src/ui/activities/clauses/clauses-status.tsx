import { isTouched } from '#core/activity/clauses.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { useContent } from '#ui/activities/content.ts'
import { StatusLine } from '#ui/activities/status-line.tsx'
import { useWords } from '#ui/words-context.ts'

export function ClausesStatus({ activity }: { activity: ActivityOfKind<'clauses'> }) {
  const { clauses } = useWords().editors
  const all = Object.values(useContent<'clauses'>(activity))
  return <StatusLine status={clauses.discussed(all.filter(isTouched).length, all.length)} />
}
