import { type ReactNode, useRef } from 'react'
import { inOrder } from '#core/order.ts'
import type { Workshop } from '#core/workshop.ts'
import { OrganisationSign } from '#ui/organisations/organisation-sign.tsx'
import { shortNameOf } from '#ui/organisations/organisations.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './organisations-bar.module.css'
import { useGivingWay } from './use-giving-way.ts'

interface Props {
  readonly organisations: Workshop['organisations']
  /** They are named above, too: the height of several lines is better used there. */
  readonly named?: boolean
  readonly children?: ReactNode
}

/** As many letters as stand on one line of the bar, a sign counted as six: what takes more lines begins each at the left. */
const oneLine = 110

/** Whose sign is whose: at the foot of whatever stands on the wall. */
export function OrganisationsBar({ organisations, named = false, children }: Props) {
  const words = useWords()
  const ordered = inOrder(organisations)
  const letters = ordered.reduce((sum, [, organisation]) => sum + 6 + shortNameOf(organisation, words).length, 0)
  const many = letters > oneLine
  const bar = useRef<HTMLElement>(null)
  useGivingWay(bar, many && !named)
  return (
    <footer ref={bar} className={styles['bar']} data-many={many || undefined}>
      {!(named && many) && (
        <ul aria-label={words.projector.organisations}>
          {ordered.map(([id, organisation]) => (
            <li key={id}>
              <OrganisationSign organisation={organisation} size="calc(2.4 * var(--r))" />
              {shortNameOf(organisation, words)}
            </li>
          ))}
        </ul>
      )}
      {children}
    </footer>
  )
}
