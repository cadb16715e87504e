import { useMemo } from 'react'
import type { Kept } from '#state/library.ts'
import { useStartWords } from '#ui/words-context.ts'
import styles from './library-page.module.css'
import { UnreadableRow } from './unreadable-row.tsx'
import { WorkshopRow } from './workshop-row.tsx'

/** The workshops on this device, a row each. */
export function WorkshopList({ kept }: { kept: readonly Kept[] }) {
  const { library: said } = useStartWords()
  const ordered = useMemo(() => latestFirst(kept), [kept])
  return (
    <div className={styles['book']}>
      <div className={styles['heads']} aria-hidden="true">
        <span>{said.partnership}</span>
        <span>{said.parties}</span>
        <span>{said.progress}</span>
        <span>{said.state}</span>
        <span />
      </div>
      <ul className={styles['list']}>
        {ordered.map((entry, index) =>
          entry.ok ? (
            <WorkshopRow key={entry.id} file={entry.file} first={index === 0} />
          ) : (
            <UnreadableRow key={entry.id} kept={entry} />
          ),
        )}
      </ul>
    </div>
  )
}

/** The workshop whose day is next or last comes first; those without a day follow by title, what cannot be read last. */
function latestFirst(kept: readonly Kept[]): readonly Kept[] {
  const day = (entry: Kept) => (entry.ok ? entry.file.workshop.facts.firstDay : '')
  const title = (entry: Kept) => (entry.ok ? entry.file.workshop.facts.title : '')
  return kept.toSorted(
    (a, b) =>
      Number(b.ok) - Number(a.ok) ||
      day(b).localeCompare(day(a)) ||
      title(a).localeCompare(title(b)) ||
      a.id.localeCompare(b.id),
  )
}
