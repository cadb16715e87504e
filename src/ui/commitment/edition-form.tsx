import { useId, useState } from 'react'
import { type EditionStatus, editionStatuses } from '#core/edition.ts'
import { setEdition } from '#core/edit-facts.ts'
import { Icon } from '#ui/kit/icon.tsx'
import { SelectField } from '#ui/kit/select-field.tsx'
import { TextField } from '#ui/kit/text-field.tsx'
import { useEdit, useWorkshop } from '#ui/session-context.ts'
import { useFormats, useWords } from '#ui/words-context.ts'
import styles from './edition-form.module.css'

/** Which text is on the table: number, date and status, which stand at the foot of every page. */
export function EditionForm() {
  const { commitmentPage: said, catalogues, document } = useWords()
  const formats = useFormats()
  const { number, date, status } = useWorkshop((workshop) => workshop.edition)
  const [open, setOpen] = useState(false)
  const id = useId()
  const line =
    date === ''
      ? document.edition.undated(String(number))
      : document.edition.dated(String(number), formats.dayShort(date))
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
      {open && <Fields id={id} />}
    </section>
  )
}

function Fields({ id }: { id: string }) {
  const { commitmentPage: said, catalogues } = useWords()
  const { number, date, status } = useWorkshop((workshop) => workshop.edition)
  const edit = useEdit()
  // What is being typed need not be a number yet; the workshop keeps the last one that was.
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed !== null && numberIn(typed) !== number ? typed : String(number)
  const setNumber = (text: string) => {
    setTyped(text)
    const next = numberIn(text)
    if (next !== null) edit('editionChanged', (workshop) => setEdition(workshop, { number: next }), 'edition.number')
  }
  return (
    <div className={styles['fields']} id={id}>
      <TextField
        label={said.editionNumber}
        type="number"
        min={1}
        max={999}
        value={shown}
        onChange={setNumber}
        {...(numberIn(shown) === null ? { error: said.notANumber } : {})}
      />
      <TextField
        label={said.editionDate}
        type="date"
        value={date}
        onChange={(day) => edit('editionChanged', (workshop) => setEdition(workshop, { date: day }), 'edition.date')}
      />
      <SelectField<EditionStatus>
        label={said.editionStatus}
        value={status}
        options={editionStatuses.map((value) => ({ value, label: catalogues.statuses[value] }))}
        onChange={(chosen) => edit('editionChanged', (workshop) => setEdition(workshop, { status: chosen }))}
      />
    </div>
  )
}

/** The number of an edition in what is typed, or null. */
function numberIn(text: string): number | null {
  const number = Number(text)
  return text.trim() !== '' && Number.isInteger(number) && number >= 1 && number <= 999 ? number : null
}
