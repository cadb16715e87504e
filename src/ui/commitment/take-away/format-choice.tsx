import { useId, useState } from 'react'
import { type FormatId, formats } from '#formats/index.ts'
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
      <Button look="bare" iconAfter="open" aria-expanded={open} aria-controls={listId} onClick={() => setOpen(!open)}>
        {open ? said.fewerFormats : said.moreFormats}
      </Button>
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
  const extension = formats.find((format) => format.id === id)?.extension ?? ''
  return (
    <label>
      <input type="radio" name="format" checked={isChosen} onChange={() => onChoose(id)} />
      <span>
        <b>{nameOf(id)}</b> {said.formats[id].use}
      </span>
      <small className="tabular">{id === 'pdf' && pages !== null ? said.pages(pages) : extension.toUpperCase()}</small>
    </label>
  )
}
