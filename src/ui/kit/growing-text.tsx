import type { Ref, TextareaHTMLAttributes } from 'react'
import { classNames } from './class-names.ts'
import styles from './growing-text.module.css'

interface Props extends Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'className' | 'value' | 'onChange'> {
  readonly value: string
  readonly onChange: (value: string) => void
  /** Type, least height, and `--pad` for the padding: they hold for the field and for the text that measures it. */
  readonly className?: string | undefined
  readonly ref?: Ref<HTMLTextAreaElement>
}

/** A field as high as its text, in every browser: the same text, unseen in the same place, gives the height. */
export function GrowingText({ value, onChange, className, ...rest }: Props) {
  return (
    <div className={classNames(styles['growing'], className)} data-text={value}>
      <textarea rows={1} {...rest} value={value} onChange={(event) => onChange(event.target.value)} />
    </div>
  )
}
