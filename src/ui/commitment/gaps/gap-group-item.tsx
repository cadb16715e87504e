import { useId, useState } from 'react'
import type { Workshop } from '#core/workshop.ts'
import { toneOf } from '#ui/element-tone.ts'
import { Icon } from '#ui/kit/icon.tsx'
import { useFormats, useWords } from '#ui/words-context.ts'
import { elementOfOwner, type GapGroup, ownerName } from './gap-groups.ts'
import { GapItem } from './gap-item.tsx'
import styles from './gaps.module.css'
import { OwnerSign } from './owner-sign.tsx'

/** The gaps of one owner behind their count: an empty workshop has more than a hundred. */
export function GapGroupItem({ group: { owner, gaps }, workshop }: { group: GapGroup; workshop: Workshop }) {
  const words = useWords()
  const formats = useFormats()
  const [open, setOpen] = useState(false)
  const id = useId()
  const name = ownerName(owner, words)
  return (
    <li data-el={toneOf(elementOfOwner(owner))}>
      <button
        type="button"
        className={styles['group']}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={`${name}, ${words.commitmentPage.points(gaps.length)}`}
        onClick={() => setOpen(!open)}
      >
        <OwnerSign owner={owner} />
        <span>{name}</span>
        <small className="tabular">{formats.number(gaps.length)}</small>
        <Icon name="open" />
      </button>
      {open && (
        <ul id={id} className={styles['inner']}>
          {gaps.map((gap) => (
            <GapItem key={`${gap.anchor} ${gap.lack.what}`} gap={gap} workshop={workshop} />
          ))}
        </ul>
      )}
    </li>
  )
}
