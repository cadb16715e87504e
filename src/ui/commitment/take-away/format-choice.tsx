import { useId, useState } from 'react'
import { formatById, type FormatId, formats } from '#formats/index.ts'
import { ReviewsLink, useIsOut } from '#ui/commitment/editions/reviews-link.tsx'
import { Button } from '#ui/kit/button.tsx'
import { useWords } from '#ui/words-context.ts'
import styles from './take-away.module.css'
import { useFormatName } from './use-format-name.ts'

interface Props {
  readonly chosen: FormatId
  readonly onChoose: (format: FormatId) => void
  /** How many pages the document has; null while nobody knows. */
  readonly pages: number | null
}

/** What nearly everybody takes away; the others are one click further. */
const usual: readonly FormatId[] = ['pdf', 'docx', 'workshop-file']

/** Every file that can leave the app, and what it is for. */
export function FormatChoice({ chosen, onChoose, pages }: Props) {
  const { commitmentPage: said } = useWords()
  const [open, setOpen] = useState(false)
  const isOut = useIsOut()
  const listId = useId()
  const shown = usual.includes(chosen) ? usual : [...usual, chosen]
  const more = formats.map(({ id }) => id).filter((id) => !usual.includes(id))
  return (
    <fieldset className={styles['formats']}>
      <legend>{said.takeAs}</legend>
      {(open ? usual : shown).map((id) => (
        <FormatRow key={id} id={id} isChosen={chosen === id} onChoose={onChoose} pages={pages} />
      ))}
      <div id={listId} className={styles['more']}>
        {open &&
          more.map((id) => <FormatRow key={id} id={id} isChosen={chosen === id} onChoose={onChoose} pages={pages} />)}
      </div>
      <div className={styles['foot']}>
        <Button look="bare" iconAfter="open" aria-expanded={open} aria-controls={listId} onClick={() => setOpen(!open)}>
          {open ? said.fewerFormats : said.moreFormats}
        </Button>
        {/* Nobody may know yet that a draft is out for review: its way back stands where it left. */}
        {!isOut && <ReviewsLink />}
      </div>
    </fieldset>
  )
}

interface RowProps extends Pick<Props, 'onChoose' | 'pages'> {
  readonly id: FormatId
  readonly isChosen: boolean
}

function FormatRow({ id, isChosen, onChoose, pages }: RowProps) {
  const { commitmentPage: said } = useWords()
  const nameOf = useFormatName()
  return (
    <label>
      <input type="radio" name="format" checked={isChosen} onChange={() => onChoose(id)} />
      <span>
        <b>{nameOf(id)}</b> {said.formats[id].use}
      </span>
      <small className="tabular">
        {id === 'pdf' && pages !== null ? said.pages(pages) : formatById(id).extension.toUpperCase()}
      </small>
    </label>
  )
}
