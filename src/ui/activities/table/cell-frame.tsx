import type { ReactNode } from 'react'
import { Icon } from '#ui/kit/icon.tsx'
import { useWords } from '#ui/words-context.ts'
import styles from './cell.module.css'

interface Props {
  readonly label: string
  readonly lacks: boolean
  readonly children: ReactNode
}

/** The whole cell is the label of its control: a click anywhere in it goes there, and a gap is part of its name. */
export function CellFrame({ label, lacks, children }: Props) {
  return (
    <label className={styles['cell']}>
      <span className="visually-hidden">{label}</span>
      {children}
      {lacks && <Missing />}
    </label>
  )
}

/** The visible gap: a sign and words, out of the way as soon as someone writes here. */
export function Missing() {
  const { common } = useWords()
  return (
    <span className={styles['missing']} data-desk="">
      <Icon name="warning" />
      {common.stillMissing}
    </span>
  )
}
