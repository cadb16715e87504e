import type { GridContent } from '#core/activity/grid.ts'
import { Notice } from '#ui/kit/notice.tsx'
import { type NamedOrganisation, shortNameOf } from '#ui/organisations.ts'
import { useFormats, useWords } from '#ui/words-context.ts'
import styles from './overload.module.css'
import { mostAccountable, onlyInformed } from './row-marks.ts'

interface Props {
  readonly content: GridContent
  readonly organisations: readonly NamedOrganisation[]
}

/** Hints when one organisation answers for most of the work, or others only hear of it. */
export function Overload({ content, organisations }: Props) {
  const words = useWords()
  const formats = useFormats()
  const { roles } = words.grids
  const most = mostAccountable(content, organisations)
  const informed = onlyInformed(content, organisations).map(([, organisation]) => shortNameOf(organisation, words))
  const hints = [
    ...(most === null ? [] : [roles.overload(shortNameOf(most.organisation[1], words), most.count, most.of)]),
    ...(informed.length === 0 ? [] : [roles.onlyInformed(formats.list(informed), informed.length)]),
  ]
  return hints.map((hint) => (
    <div key={hint} className={styles['overload']} data-desk="">
      <Notice>{hint}</Notice>
    </div>
  ))
}
