import { mostAccountable, onlyInformed } from '#core/activity/raci.ts'
import type { ActivityOfKind } from '#core/method/index.ts'
import { useSettledContent } from '#ui/activities/content.ts'
import { Notice } from '#ui/kit/notice.tsx'
import { type NamedOrganisation, shortNameOf } from '#ui/organisations/organisations.ts'
import { useFormats, useWords } from '#ui/words-context.ts'
import styles from './overload.module.css'

interface Props {
  readonly activity: ActivityOfKind<'grid'>
  readonly organisations: readonly NamedOrganisation[]
}

/** Hints when one organisation answers for most of the work, or others only hear of it. */
export function Overload({ activity, organisations }: Props) {
  const content = useSettledContent<'grid'>(activity)
  const words = useWords()
  const formats = useFormats()
  const { roles } = words.grids
  const names = new Map(organisations.map(([id, organisation]) => [id, shortNameOf(organisation, words)]))
  const everyone = [...names.keys()]
  const most = mostAccountable(content, everyone)
  const informed = onlyInformed(content, everyone).flatMap((id) => names.get(id) ?? [])
  const hints = [
    ...(most === null ? [] : [roles.overload(names.get(most.organisation) ?? '', most.count, most.of)]),
    ...(informed.length === 0 ? [] : [roles.onlyInformed(formats.list(informed), informed.length)]),
  ]
  return hints.map((hint) => (
    <div key={hint} className={styles['overload']} data-desk="">
      <Notice>{hint}</Notice>
    </div>
  ))
}
