import { useId } from 'react'
import { type FormatId, formats } from '#formats/index.ts'
import { useWords } from '#ui/words-context.ts'
import styles from './take-away.module.css'

interface Props {
  readonly chosen: FormatId
  readonly onChoose: (format: FormatId) => void
  /** How many pages the document has; null while nobody knows. */
  readonly pages: number | null
}

/** Every file that can leave the app, and what it is for. */
export function FormatChoice({ chosen, onChoose, pages }: Props) {
  const { commitmentPage: said } = useWords()
  const name = useId()
  return (
    <fieldset className={styles['formats']}>
      <legend>{said.takeAs}</legend>
      {formats.map(({ id, extension }) => (
        <label key={id}>
          <input type="radio" name={name} checked={chosen === id} onChange={() => onChoose(id)} />
          <span>
            <b>{said.formats[id].name}</b> {said.formats[id].use}
          </span>
          <small className="tabular">
            {extension === 'pdf' && pages !== null ? said.pages(pages) : extension.toUpperCase()}
          </small>
        </label>
      ))}
    </fieldset>
  )
}
