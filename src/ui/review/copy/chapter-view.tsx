import { memo } from 'react'
import type { Party } from '#commitment/commitment.ts'
import type { Chapter } from '#commitment/review/points.ts'
import { toneOf } from '#ui/element-tone.ts'
import { BlockView } from '#ui/review/text/block-view.tsx'
import { Each } from '#ui/review/text/each.tsx'
import styles from './copy.module.css'
import { RemarkField } from './remark-field.tsx'
import { StanceFields } from './stance-fields.tsx'

interface Props {
  readonly chapter: Chapter
  readonly parties: readonly Party[]
}

/** The id of a chapter's heading on the page. */
export function chapterAnchor(section: string): string {
  return `chapter-${section}`
}

/** A chapter to read, with a remark on each passage and a stance on its decision. */
export const ChapterView = memo(function ChapterView({ chapter, parties }: Props) {
  const { section, points } = chapter
  const { element } = section
  const isOwn = element !== null && section.id === element
  return (
    <section className={styles['chapter']} aria-labelledby={chapterAnchor(section.id)} data-el={toneOf(element)}>
      <h2 id={chapterAnchor(section.id)} tabIndex={-1}>
        {section.number !== null && <b>{section.number}</b>} {section.title}
      </h2>
      {section.question !== null && <p className={styles['question']}>{section.question}</p>}
      {points.length === 0 && (
        <div className={styles['point']}>
          <Each items={section.blocks} show={(block) => <BlockView block={block} parties={parties} />} />
        </div>
      )}
      {points.map((point, at) => (
        <div key={point.id} className={styles['point']}>
          <Each items={point.blocks} show={(block) => <BlockView block={block} parties={parties} />} />
          {isOwn && at === 0 && <StanceFields element={element} decision={point.title} />}
          <RemarkField point={point} />
        </div>
      ))}
    </section>
  )
})
