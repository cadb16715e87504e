import { wordedSentences } from '#core/recap.ts'
import type { Workshop } from '#core/workshop.ts'
import { Lane } from '#ui/projector/lane.tsx'
import { useWords } from '#ui/words-context.ts'
import styles from './commitment-block.module.css'
import { SentenceItem } from './sentence-item.tsx'

/** What everyone is about to sign, to be read out: the sentence of each element, and how the organisations stand to it. */
export function CommitmentBlock({ workshop }: { workshop: Workshop }) {
  const { recap } = useWords()
  const stands = wordedSentences(workshop)
  if (stands.length === 0) return <p className={styles['none']}>{recap.decidedNone}</p>
  return (
    <Lane as="ul" className={styles['decided']} grows>
      {stands.map((each) => (
        <SentenceItem key={each.element} stand={each} />
      ))}
    </Lane>
  )
}
