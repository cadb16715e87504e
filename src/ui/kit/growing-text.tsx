import type { ChangeEvent, Ref, TextareaHTMLAttributes } from 'react'
import { classNames } from './class-names.ts'
import styles from './growing-text.module.css'

interface Props extends Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'className' | 'value' | 'onChange'> {
  readonly value: string
  readonly onChange: (value: string) => void
  /** Type, least height, and `--pad` for the padding: they hold for the field and for the text that measures it. */
  readonly className?: string | undefined
  /** With a border of its own: on the sheet, not in a cell or on a card. */
  readonly boxed?: boolean
  readonly ref?: Ref<HTMLTextAreaElement>
}

/** A field as high as its text, in every browser. */
export function GrowingText({ value, onChange, className, boxed = false, ...rest }: Props) {
  return (
    <div className={classNames(styles['growing'], boxed && styles['boxed'], className)} data-text={value}>
      <textarea rows={1} {...rest} value={value} onChange={(event) => onChange(withoutPastedEnd(event))} />
    </div>
  )
}

/** Lines and cells are copied with the line break that ends them; at the end of a text it would only leave an empty line. */
function withoutPastedEnd({ target, nativeEvent }: ChangeEvent<HTMLTextAreaElement>): string {
  const { value, selectionEnd } = target
  const isPasted = nativeEvent instanceof InputEvent && nativeEvent.inputType === 'insertFromPaste'
  return isPasted && selectionEnd === value.length ? value.replace(/\n+$/u, '') : value
}
