import { useState } from 'react'
import { type SaidTo, treatmentOf } from '#commitment/review/sort-reviews.ts'
import { elementOfPoint } from '#core/review/edit-reviews.ts'
import { toneOf } from '#ui/element-tone.ts'
import { Segmented } from '#ui/kit/segmented.tsx'
import { SelectField } from '#ui/kit/select-field.tsx'
import { shortNameOf, useOrganisations } from '#ui/organisations/organisations.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './returned.module.css'
import { SaidItem } from './said-item.tsx'

/** What was said, passage by passage; all of it, or what is open, from everybody or one organisation. */
export function SaidList({ all }: { all: readonly SaidTo[] }) {
  const words = useWords()
  const { reviews } = words
  const [shows, setShows] = useState<'all' | 'open'>('all')
  const [from, setFrom] = useState('')
  const organisations = useOrganisations()
  const shown = all
    .map((to) => ({
      ...to,
      said: to.said.filter(
        (said) =>
          (shows === 'all' || treatmentOf(said) === 'open') && (from === '' || said.review.organisation === from),
      ),
    }))
    .filter(({ said }) => said.length > 0)
  return (
    <div>
      <div className={styles['filters']}>
        <Segmented
          label={reviews.show}
          value={shows}
          segments={[
            { value: 'all', label: reviews.showAll },
            { value: 'open', label: reviews.showOpen },
          ]}
          onChange={setShows}
        />
        <SelectField
          label={reviews.from}
          quiet
          value={from}
          options={[
            { value: '', label: reviews.everybody },
            ...organisations.map(([value, each]) => ({ value, label: shortNameOf(each, words) })),
          ]}
          onChange={setFrom}
        />
      </div>
      {shown.length === 0 && <p role="status">{reviews.nothingShown}</p>}
      {shown.map((to) => (
        <section
          key={to.point}
          className={styles['point']}
          aria-label={to.title}
          data-el={toneOf(elementOfPoint(to.point))}
        >
          <h2>{to.title}</h2>
          {to.isGone && <p className={styles['fine']}>{reviews.gone}</p>}
          <ul>
            {to.said.map((said) => (
              <SaidItem key={`${said.kind} ${said.by}`} said={said} to={to} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
