import type { GridContent } from '#core/activity/grid.ts'
import { Notice } from '#ui/kit/notice.tsx'
import { type NamedOrganisation, shortNameOf } from '#ui/organisations.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './overload.module.css'
import { mostAccountable } from './row-marks.ts'

interface Props {
  readonly content: GridContent
  readonly organisations: readonly NamedOrganisation[]
}

/** A hint when one organisation answers for most of the work. */
export function Overload({ content, organisations }: Props) {
  const words = useWords()
  const most = mostAccountable(content, organisations)
  if (most === null) return null
  const [, organisation] = most.organisation
  return (
    <div className={styles['overload']} data-desk="">
      <Notice>{words.grids.roles.overload(shortNameOf(organisation, words), most.count, most.of)}</Notice>
    </div>
  )
}
