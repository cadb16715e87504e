import { useId, useState } from 'react'
import { keptEditionOf } from '#commitment/kept-edition.ts'
import { type Edition, type EditionStatus, editionStatuses, mostEditionNumber } from '#core/editions/edition.ts'
import { keepEdition, setEdition } from '#core/editions/edit-editions.ts'
import { Icon } from '#ui/kit/icon.tsx'
import { SelectField } from '#ui/kit/select-field.tsx'
import { NumberField } from '#ui/kit/number-field.tsx'
import { TextField } from '#ui/kit/text-field.tsx'
import { useEdit, useWorkshop } from '#ui/session-context.ts'
import { useFormats, useWords } from '#ui/words-context.ts'
import styles from './edition-form.module.css'
import { EditionCommands } from './editions/edition-commands.tsx'
import { ReviewsLink, useIsOut } from './editions/reviews-link.tsx'
import { NewEditionNotice } from './editions/new-edition-notice.tsx'
import { SignedTooEarly } from './editions/signed-too-early.tsx'
import { type Spoken, useSpoken } from './editions/use-spoken.ts'

/** Which text is on the table: number, date and status, which stand at the foot of every page. */
export function EditionForm() {
  const { commitmentPage: said, catalogues, document } = useWords()
  const formats = useFormats()
  const { number, date, status } = useWorkshop((workshop) => workshop.edition)
  const [open, setOpen] = useState(false)
  const spoken = useSpoken()
  const isOut = useIsOut()
  const id = useId()
  const line = document.edition.line(String(number), formats.dayShort(date))
  return (
    <section className={styles['edition']} aria-label={said.edition}>
      <button
        type="button"
        className={styles['line']}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <span>
          {line} · <b>{catalogues.statuses[status]}</b>
        </span>
        <span className="visually-hidden">{said.changeEdition}</span>
        <Icon name={open ? 'open' : 'pencil'} />
      </button>
      {open && <Fields id={id} spoken={spoken} />}
      {status === 'signed' && <SignedTooEarly />}
      {isOut && (
        <div className={styles['reviews']}>
          <ReviewsLink />
        </div>
      )}
      {spoken !== null && status !== 'draft' && <NewEditionNotice spoken={spoken} />}
    </section>
  )
}

function Fields({ id, spoken }: { id: string; spoken: Spoken | null }) {
  const { commitmentPage: said, catalogues } = useWords()
  const { number, date, status } = useWorkshop((workshop) => workshop.edition)
  const edit = useEdit()
  /** What leaves the room is kept as it is at that moment; a later day or status of the same text follows it. */
  const release = (patch: Partial<Edition>, run?: string) =>
    edit(
      'editionChanged',
      (workshop) => {
        const next = setEdition(workshop, patch)
        const leaves = spoken !== null && next.edition.status !== 'draft'
        return leaves ? keepEdition(next, keptEditionOf(next, spoken)) : next
      },
      run,
    )
  return (
    <div id={id}>
      <div className={styles['fields']}>
        <NumberField
          label={said.editionNumber}
          min={1}
          max={mostEditionNumber}
          value={number}
          error={said.notANumber}
          onChange={(next) =>
            edit('editionChanged', (workshop) => setEdition(workshop, { number: next }), 'edition.number')
          }
        />
        <TextField
          label={said.editionDate}
          type="date"
          value={date}
          onChange={(day) => release({ date: day }, 'edition.date')}
        />
        <SelectField<EditionStatus>
          label={said.editionStatus}
          value={status}
          options={editionStatuses.map((value) => ({ value, label: catalogues.statuses[value] }))}
          onChange={(chosen) => release({ status: chosen })}
        />
      </div>
      {spoken !== null && <EditionCommands spoken={spoken} />}
    </div>
  )
}
