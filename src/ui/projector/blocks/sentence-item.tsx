import { elementNumber } from '#core/method/index.ts'
import type { SentenceStand } from '#core/recap.ts'
import { WallText } from '#ui/projector/wall-text.tsx'
import { useFormats, useWords } from '#ui/words-context.ts'
import styles from './sentence-item.module.css'

/** The sentence of an element, and how many said what to it. */
export function SentenceItem({ stand: { element, sentence, said, stale, silent } }: { stand: SentenceStand }) {
  const { recap, catalogues } = useWords()
  const formats = useFormats()
  return (
    <li data-el={elementNumber(element)}>
      <b>{elementNumber(element)}</b>
      <div>
        <p className={styles['sentence']}>
          <WallText>{sentence}</WallText>
        </p>
        <small>
          {formats.series([
            ...said.map(({ kind, count }) => formats.plural(count, catalogues.stances[kind].counted)),
            ...(stale === 0 ? [] : [recap.stale(stale)]),
            ...(silent === 0 ? [] : [recap.silent(silent)]),
          ])}
        </small>
      </div>
    </li>
  )
}
