import { useEffect, useRef } from 'react'
import { ended } from '#i18n/ended.ts'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { useFormats, useWords } from '#ui/words-context.ts'
import { outcomeLines, type OutcomeProps } from './outcome-lines.ts'
import { OutcomeView } from './outcome-view.tsx'

/**
 * The outcome while votes come in. A change is said as one message: parts of a live section are read in any order. What holds
 * instead is said along with it, not with each letter that it is written with.
 */
export function OutcomeNow(props: OutcomeProps) {
  const words = useWords()
  const { deciding } = words
  const formats = useFormats()
  const announce = useAnnounce()
  const { result, provisional } = props.outcome
  const word = provisional ? `${deciding.results[result]}, ${deciding.provisional}` : deciding.results[result]
  const messageOf = (said: OutcomeProps) => [word, ...outcomeLines(said, words, formats)].map(ended).join(' ')
  const message = messageOf(props)
  const outcome = messageOf({ ...props, decision: { ...props.decision, fallback: '' } })
  const last = useRef(outcome)
  useEffect(() => {
    if (last.current === outcome) return
    last.current = outcome
    announce(message)
  }, [outcome, message, announce])
  return (
    <section aria-label={deciding.outcome}>
      <h3>{deciding.outcome}</h3>
      <OutcomeView {...props} />
    </section>
  )
}
