import { classNames } from './class-names.ts'
import styles from './sign.module.css'

interface Props {
  /** 1 to 12; the pairs of colour and text are in the tokens. */
  readonly colour: number
  readonly shape: string
  readonly initials: string
  /** Spoken and shown as a tooltip; left out where the name stands beside it. */
  readonly name?: string
  /** Length of a side, any CSS length but em, which is that of the letters within. */
  readonly size?: string
}

/** Colour, shape and initials together: who it is stays clear without any one of them. */
export function Sign({ colour, shape, initials, name, size }: Props) {
  const label = name === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name, title: name }
  return (
    <span
      className={classNames(styles['sign'], [...initials].length > 2 && styles['long'])}
      data-shape={shape}
      style={{
        '--c': `var(--o${colour})`,
        '--t': `var(--o${colour}-t)`,
        ...(size === undefined ? {} : { '--z': size }),
      }}
      {...label}
    >
      {initials}
    </span>
  )
}
