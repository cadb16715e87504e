import { useEffect, useRef } from 'react'
import { useAnnounce } from '#ui/kit/announcer.tsx'
import { useFormats, useWords } from '#ui/words-context.ts'
import { outcomeLines, type OutcomeProps } from './outcome-lines.ts'
import { OutcomeView } from './outcome-view.tsx'

/** The outcome while votes come in. A change is said as one message: parts of a live section are read in any order. */
export function OutcomeNow(props: OutcomeProps) {
  const words = useWords()
  const { deciding } = words
  const formats = useFormats()
  const announce = useAnnounce()
  const { result, provisional } = props.outcome
  const word = provisional ? `${deciding.results[result]}, ${deciding.provisional}` : deciding.results[result]
  const message = [`${word}.`, ...outcomeLines(props, words, formats)].join(' ')
  const last = useRef(message)
  useEffect(() => {
    if (last.current === message) return
    last.current = message
    announce(message)
  }, [message, announce])
  return (
    <section aria-label={deciding.outcome}>
      <h3>{deciding.outcome}</h3>
      <OutcomeView {...props} />
    </section>
  )
}
