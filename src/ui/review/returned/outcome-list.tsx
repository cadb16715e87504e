import { Icon } from '#ui/kit/icon.tsx'
import { useWords } from '#ui/words-context.ts'
import styles from './returned.module.css'
import { readerName } from '#commitment/review/reader-name.ts'
import type { Outcome } from './use-taking-in.ts'

/** What became of each file that was opened, in one sentence. */
export function OutcomeList({ outcomes }: { outcomes: readonly Outcome[] }) {
  const { reviews: said } = useWords()
  if (outcomes.length === 0) return null
  return (
    <ul className={styles['outcomes']} aria-label={said.results}>
      {outcomes.map((outcome, index) => (
        // Two files may bear one name, and the list is only ever replaced.
        <li key={index} data-tone={outcome.what.kind === 'taken' ? 'ok' : 'error'}>
          <Icon name={outcome.what.kind === 'taken' ? 'check' : 'warning'} />
          <span>
            <b>{outcome.file}</b> <Sentence outcome={outcome} />
          </span>
        </li>
      ))}
    </ul>
  )
}

function Sentence({ outcome: { what } }: { outcome: Outcome }) {
  const words = useWords()
  const { reviews: said } = words
  switch (what.kind) {
    case 'taken':
      return said.taken[what.taken](readerName(what.by, words))
    case 'refused':
      return said.refused(what.reason)
    case 'otherWorkshop':
      return said.otherWorkshop
    case 'failed':
      return said.fileFailed
  }
}
