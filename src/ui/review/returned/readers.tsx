import type { Id } from '#core/id.ts'
import { inOrder } from '#core/order.ts'
import { patchReview, removeReview } from '#core/review/edit-reviews.ts'
import type { Review } from '#core/review/review.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { IconButton } from '#ui/kit/button.tsx'
import { Icon } from '#ui/kit/icon.tsx'
import { SelectField } from '#ui/kit/select-field.tsx'
import { OrganisationSign } from '#ui/organisations/organisation-sign.tsx'
import { shortNameOf } from '#ui/organisations/organisations.ts'
import { useEdit, useWorkshop } from '#ui/session-context.ts'
import { useFormats, useWords } from '#ui/words-context.ts'
import styles from './returned.module.css'
import { SaveAnswers } from './save-answers.tsx'
import { isToToday, textRead, useKnownTexts } from './text-read.ts'
import { readerName } from '#commitment/review/reader-name.ts'

/** Who has sent something back, for whom they speak, and which text they read. */
export function Readers() {
  const { reviews: said } = useWords()
  const reviews = useWorkshop((workshop) => workshop.reviews)
  return (
    <section className={styles['readers']} aria-label={said.readers}>
      <h2>{said.readers}</h2>
      <ul>
        {inOrder(reviews).map(([id, review]) => (
          <Reader key={id} id={id} review={review} />
        ))}
      </ul>
    </section>
  )
}

function Reader({ id, review }: { id: Id; review: Review }) {
  const words = useWords()
  const { reviews: said } = words
  const formats = useFormats()
  const texts = useKnownTexts()
  const edit = useEdit()
  const announce = useAnnounce()
  const organisations = useWorkshop((workshop) => workshop.organisations)
  const organisation = organisations[review.organisation]
  const who = readerName(review, words)
  const options = inOrder(organisations).map(([value, each]) => ({ value, label: shortNameOf(each, words) }))
  return (
    <li>
      {organisation === undefined ? (
        <span className={styles['noSign']} />
      ) : (
        <OrganisationSign organisation={organisation} />
      )}
      <div>
        <p>
          <b className={styles['typed']}>{who}</b>
        </p>
        <p className={styles['fine']}>
          {review.organisationName.trim() !== '' && `${said.typed(review.organisationName)} · `}
          {said.copy.said(Object.keys(review.remarks).length, Object.keys(review.stances).length)}
        </p>
        <p className={isToToday(review, texts) ? styles['fine'] : styles['older']}>
          {!isToToday(review, texts) && <Icon name="warning" />}
          {textRead(review, texts, words, formats)}
        </p>
        <SelectField
          label={said.assign(who)}
          quiet
          value={organisation === undefined ? '' : review.organisation}
          options={[{ value: '', label: said.unassigned }, ...options]}
          onChange={(chosen) =>
            edit('reviewAssigned', (workshop) => patchReview(workshop, id, { organisation: chosen }))
          }
        />
        <SaveAnswers review={review} who={who} />
      </div>
      <IconButton
        icon="bin"
        label={said.removeOf(who)}
        onClick={() => {
          if (!edit('reviewRemoved', (workshop) => removeReview(workshop, id))) return
          announce(said.removed(who))
        }}
      />
    </li>
  )
}
