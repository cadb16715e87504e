import { useMemo } from 'react'
import type { ActivityOfKind } from '#core/method/index.ts'
import { useSettledContent } from '#ui/activities/content.ts'
import { StatusLine } from '#ui/activities/status-line.tsx'
import { useWords } from '#ui/words-context.ts'
import { looseCards } from './chain-view.ts'

/** How many cards lead nowhere yet, on the boards of all target groups. */
export function ChainStatus({ activity }: { activity: ActivityOfKind<'cards'> }) {
  const { status } = useWords().board
  const content = useSettledContent<'cards'>(activity)
  const loose = useMemo(() => looseCards(activity, content), [activity, content])
  if (Object.keys(content.cards).length === 0) return <StatusLine status={status.empty} />
  return <StatusLine status={loose === 0 ? status.whole : status.loose(loose)} />
}
