import { useMemo } from 'react'
import type { Gap } from '#core/gaps/gap.ts'
import type { Workshop } from '#core/workshop.ts'
import { classNames } from '#ui/kit/class-names.ts'
import { useFormats } from '#ui/words-context.ts'
import { GapGroupItem } from './gap-group-item.tsx'
import { groupGaps } from './gap-groups.ts'
import { GapItem } from './gap-item.tsx'
import styles from './gaps.module.css'

/** How many gaps are listed one by one; more are grouped. */
const readable = 7

interface Props {
  readonly title: string
  /** Pressing ones stand under a rule of their own colour. */
  readonly pressing: boolean
  readonly gaps: readonly Gap[]
  readonly workshop: Workshop
}

/** Gaps of one urgency, or nothing where there are none. */
export function GapSection({ title, pressing, gaps, workshop }: Props) {
  const formats = useFormats()
  const groups = useMemo(() => groupGaps(gaps), [gaps])
  if (gaps.length === 0) return null
  return (
    <section className={classNames(styles['section'], pressing && styles['pressing'])}>
      <h2>
        <span>{title}</span> <span className="tabular">{formats.number(gaps.length)}</span>
      </h2>
      <ul>
        {gaps.length > readable
          ? groups.map((group) => <GapGroupItem key={group.owner} group={group} workshop={workshop} />)
          : gaps.map((gap) => <GapItem key={`${gap.anchor} ${gap.lack.what}`} gap={gap} workshop={workshop} />)}
      </ul>
    </section>
  )
}
