import { Disc } from '#ui/kit/disc.tsx'
import { useFormats, useWords } from '#ui/words-context.ts'
import { outcomeLines, type OutcomeProps } from './outcome-lines.ts'
import styles from './outcome.module.css'

const discs = { adopted: 'full', notAdopted: 'empty', open: 'dashed' } as const

/** What the rule makes of the votes: a word and the reason, what was chosen, and by name who was not with it or not there. */
export function OutcomeView(props: OutcomeProps) {
  const words = useWords()
  const { deciding } = words
  const formats = useFormats()
  const { result, provisional } = props.outcome
  return (
    <div className={styles['outcome']} data-result={result}>
      <p className={styles['result']}>
        <Disc fill={provisional ? 'half' : discs[result]} />
        <b>{deciding.results[result]}</b>
        {provisional && <span>{deciding.provisional}</span>}
      </p>
      {outcomeLines(props, words, formats).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}
